import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { InventoryAdjustmentGroup } from './inventory-adjustment-group.value.ts';

const changed = { nullable: true, description: 'What changed; null when the input was not taken.' };

@EditPayload('InventorySetQuantitiesPayload', 'What came of `inventorySetQuantities`.')
export class InventorySetQuantitiesPayload {
  @Field(() => InventoryAdjustmentGroup, changed)
  inventoryAdjustmentGroup!: InventoryAdjustmentGroup | null;
}

@EditPayload('InventoryTransferPayload', 'What came of `inventoryTransfer`.')
export class InventoryTransferPayload {
  @Field(() => InventoryAdjustmentGroup, changed)
  inventoryAdjustmentGroup!: InventoryAdjustmentGroup | null;
}

@EditPayload('InventoryAdjustQuantitiesPayload', 'What came of `inventoryAdjustQuantities`.')
export class InventoryAdjustQuantitiesPayload {
  @Field(() => InventoryAdjustmentGroup, changed)
  inventoryAdjustmentGroup!: InventoryAdjustmentGroup | null;
}
