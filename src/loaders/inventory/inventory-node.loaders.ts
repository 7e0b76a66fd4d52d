import type { BatchRead } from '../support/batch-read.ts';
import { inventoryMovementById } from './inventory-movement.loaders.ts';
import { locationById } from './location.loaders.ts';

/** How `node(id:)` reaches the records of the inventory, by type name. */
export const inventoryNodes = { InventoryMovement: inventoryMovementById, Location: locationById } satisfies Record<
  string,
  BatchRead<bigint, object | null>
>;
