import { Field, ID } from 'type-graphql';
import { RecordType } from '../record-type.ts';
import { CartAddress } from './cart-address.union.ts';

@RecordType('CartSelectableAddress', { description: 'An address that may be chosen for a cart.' })
export class CartSelectableAddress {
  @Field(() => ID, { description: 'Id of the address in the cart.' })
  id!: string;

  @Field(() => Boolean, { description: 'The cart goes there.' })
  selected!: boolean;

  @Field(() => Boolean, { description: 'It is for this cart only, and not to be kept.' })
  oneTimeUse!: boolean;

  @Field(() => CartAddress, { description: 'The address.' })
  address!: object;
}

@RecordType('CartDelivery', { description: 'Where a cart may go.' })
export class CartDelivery {}
