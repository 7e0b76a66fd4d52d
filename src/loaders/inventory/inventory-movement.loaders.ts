import { byId } from '../support/by-key.ts';
import { inventoryMovementTable } from './inventory.tables.ts';

export const inventoryMovementById = byId(inventoryMovementTable);
