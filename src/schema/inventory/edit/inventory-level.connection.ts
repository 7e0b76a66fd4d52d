import { connectionType } from '../../connection.ts';
import { InventoryLevel } from './inventory-level.value.ts';

/** A page of a variant's stock. */
export const InventoryLevelConnection = connectionType('InventoryLevel', () => InventoryLevel, {
  of: 'places with stock',
});
