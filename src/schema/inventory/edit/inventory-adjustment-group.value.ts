import { Field, Int } from 'type-graphql';
import { RecordType } from '../../record-type.ts';

@RecordType('InventoryChange', { description: 'A place whose stock a call changed.' })
export class InventoryChange {
  @Field(() => Int, { description: 'Units that there are more than before, or, below zero, less.' })
  delta!: number;

  @Field(() => Int, { description: 'Units that there are now.' })
  quantityAfterChange!: number;
}

@RecordType('InventoryAdjustmentGroup', { description: 'What a call changed of the stock.' })
export class InventoryAdjustmentGroup {
  @Field(() => String, { description: 'Why, as the call said it.' })
  reason!: string;

  @Field(() => [InventoryChange], {
    description: 'The places that changed, in the order of the input; those that held what they should are left out.',
  })
  changes!: InventoryChange[];
}
