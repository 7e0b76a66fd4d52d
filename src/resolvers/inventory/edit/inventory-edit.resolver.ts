import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { InventoryAdjustQuantitiesInput } from '../../../schema/inventory/edit/inventory-adjust-quantities.input.ts';
import { InventoryAdjustmentGroup } from '../../../schema/inventory/edit/inventory-adjustment-group.value.ts';
import {
  InventoryAdjustQuantitiesPayload,
  InventorySetQuantitiesPayload,
  InventoryTransferPayload,
} from '../../../schema/inventory/edit/inventory-edit.payload.ts';
import { InventorySetQuantitiesInput } from '../../../schema/inventory/edit/inventory-set-quantities.input.ts';
import { InventoryTransferInput } from '../../../schema/inventory/edit/inventory-transfer.input.ts';
import { payloadOf } from '../../edits/payload-of.ts';

const CHANGED = 'inventoryAdjustmentGroup';

@Resolver(() => InventoryAdjustmentGroup)
export class InventoryEditResolver {
  @Mutation(() => InventorySetQuantitiesPayload, {
    description: 'Says what there is of variants at places: all of it is written, or nothing.',
  })
  inventorySetQuantities(
    @Ctx() { services }: Context,
    @Arg('input', () => InventorySetQuantitiesInput, { description: 'What there is.' })
    { reason, quantities, ignoreCompareQuantity }: InventorySetQuantitiesInput,
  ): Promise<object> {
    return payloadOf(CHANGED, services.inventoryEdits.set(reason, quantities, ignoreCompareQuantity ?? false));
  }

  @Mutation(() => InventoryAdjustQuantitiesPayload, {
    description: 'Says what came to places and went from them: all of it is written, or nothing.',
  })
  inventoryAdjustQuantities(
    @Ctx() { services }: Context,
    @Arg('input', () => InventoryAdjustQuantitiesInput, { description: 'What came and went.' })
    { reason, changes }: InventoryAdjustQuantitiesInput,
  ): Promise<object> {
    return payloadOf(CHANGED, services.inventoryEdits.adjust(reason, changes));
  }

  @Mutation(() => InventoryTransferPayload, {
    description: 'Moves goods from one place to another: all of it is written, or nothing.',
  })
  inventoryTransfer(
    @Ctx() { services }: Context,
    @Arg('input', () => InventoryTransferInput, { description: 'What goes where.' }) input: InventoryTransferInput,
  ): Promise<object> {
    return payloadOf(CHANGED, services.inventoryTransfers.transfer(input));
  }
}
