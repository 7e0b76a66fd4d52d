import { RecordType } from '../record-type.ts';
import { Node } from '../node/node.interface.ts';
import { BaseCartLine } from './base-cart-line.interface.ts';

@RecordType('CartLine', { description: 'Some units of a variant in a cart.', implements: [BaseCartLine, Node] })
export class CartLine {}
