import { connectionType } from '../../connection.ts';
import { InventoryMovement } from './inventory-movement.type.ts';

/** A page of the ledger of a variant. */
export const InventoryMovementConnection = connectionType('InventoryMovement', () => InventoryMovement, {
  of: 'movements of stock',
});
