import { Field } from 'type-graphql';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';
import { BaseCartLine } from './base-cart-line.interface.ts';

@RecordType('CartLineInstructions', { description: 'What may be done with a line.' })
export class CartLineInstructions {
  @Field(() => Boolean, { description: 'It may be removed.' })
  canRemove!: boolean;

  @Field(() => Boolean, { description: 'Its quantity may be changed.' })
  canUpdateQuantity!: boolean;
}

@RecordType('CartLine', { description: 'Some units of a variant in a cart.', implements: [BaseCartLine, Node] })
export class CartLine {}
