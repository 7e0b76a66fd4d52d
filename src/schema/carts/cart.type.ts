import { Field, Int } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { DateTime } from '../scalars/date-time.scalar.ts';
import { URLScalar } from '../scalars/url.scalar.ts';
import { Attribute } from './attribute.value.ts';
import { CartBuyerIdentity } from './cart-buyer-identity.value.ts';

@RecordType('Cart', {
  description: 'What somebody means to buy. Whoever has its id has the cart: keep it like a password.',
  implements: Node,
})
export class Cart {
  @Field(() => Int, { description: 'Increases with every change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: Date;

  @Field(() => URLScalar, { description: 'Where it is checked out.' })
  checkoutUrl!: string;

  @Field(() => String, { nullable: true, description: 'What the buyer wants to say.' })
  note!: string | null;

  @Field(() => [Attribute], { description: 'What the front end keeps with the cart.' })
  attributes!: Attribute[];

  @Field(() => CartBuyerIdentity, { description: 'Who buys.' })
  buyerIdentity!: CartBuyerIdentity;

  @Field(() => Int, { description: 'Units of all lines.' })
  totalQuantity!: number;
}
