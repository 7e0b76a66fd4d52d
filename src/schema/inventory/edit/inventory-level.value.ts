import { Field, Int } from 'type-graphql';
import { RecordType } from '../../record-type.ts';

@RecordType('InventoryLevel', { description: 'Stock of a variant at a place, as the staff counts it.' })
export class InventoryLevel {
  @Field(() => Int, { description: 'Units of them that are kept for carts that have a quote.' })
  held!: number;

  @Field(() => Int, { description: 'Units there; below zero where more was sold than there was.' })
  onHand!: number;
}
