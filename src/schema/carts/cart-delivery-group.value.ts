import { Field, ID } from 'type-graphql';
import { enumType } from '../enum-type.ts';
import { RecordType } from '../record-type.ts';
import { CartDeliveryOption } from './cart-delivery-option.value.ts';
import { MailingAddress } from './mailing-address.value.ts';

export const CartDeliveryGroupType = enumType('CartDeliveryGroupType', 'What kind of purchase is delivered.', {
  ONE_TIME_PURCHASE: 'What is bought once.',
  SUBSCRIPTION: 'What comes again and again.',
});

@RecordType('CartDeliveryGroup', { description: 'Lines that are delivered together to one address.' })
export class CartDeliveryGroup {
  @Field(() => ID, { description: 'Id of the group, to choose one of its options.' })
  id!: string;

  @Field(() => CartDeliveryGroupType, { description: 'What kind of purchase it is.' })
  groupType!: keyof typeof CartDeliveryGroupType;

  @Field(() => MailingAddress, { description: 'Where it goes.' })
  deliveryAddress!: MailingAddress;

  @Field(() => [CartDeliveryOption], { description: 'The ways in which it can be delivered, the cheapest first.' })
  deliveryOptions!: CartDeliveryOption[];

  @Field(() => CartDeliveryOption, { nullable: true, description: 'The chosen one; the first until one is chosen.' })
  selectedDeliveryOption!: CartDeliveryOption | null;
}
