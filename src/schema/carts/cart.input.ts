import { Field, InputType } from 'type-graphql';
import { AttributeInput } from './attribute.input.ts';
import { CartBuyerIdentityInput } from './cart-buyer-identity.input.ts';
import { CartLineInput } from './cart-line.input.ts';
import { CartDeliveryInput } from './cart-selectable-address.input.ts';

@InputType('CartInput', { description: 'What a new cart has.' })
export class CartInput {
  @Field(() => [AttributeInput], { nullable: true, description: 'What the front end keeps with the cart; up to 250.' })
  attributes?: AttributeInput[] | null;

  @Field(() => CartBuyerIdentityInput, { nullable: true, description: 'Who buys.' })
  buyerIdentity?: CartBuyerIdentityInput | null;

  @Field(() => CartDeliveryInput, { nullable: true, description: 'Where it may go.' })
  delivery?: CartDeliveryInput | null;

  @Field(() => [String], { nullable: true, description: 'Discount codes; up to 20.' })
  discountCodes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Codes of gift cards; up to 20.' })
  giftCardCodes?: string[] | null;

  @Field(() => [CartLineInput], { nullable: true, description: 'What is in it; up to 250.' })
  lines?: CartLineInput[] | null;

  @Field(() => String, { nullable: true, description: 'What the buyer wants to say; up to 5,000 characters.' })
  note?: string | null;
}
