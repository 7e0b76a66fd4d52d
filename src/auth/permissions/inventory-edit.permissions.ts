import { connections } from './connections.ts';
import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const edit = (...fields: string[]) => openToScope('inventory:write', ...fields);
const payload = edit('inventoryAdjustmentGroup', 'userErrors', 'conflict');
const staff = (...fields: string[]) => openToScope('catalog:read', ...fields);

/** Who counts the stock, and who of the staff sees it by place. */
export const inventoryEditPermissions: Permissions = {
  Mutation: edit('inventoryAdjustQuantities', 'inventorySetQuantities'),
  InventoryAdjustQuantitiesPayload: payload,
  InventorySetQuantitiesPayload: payload,
  InventoryAdjustmentGroup: edit('changes', 'reason'),
  InventoryChange: edit('delta', 'location', 'quantityAfterChange', 'variant'),
  ...connections({ anyone: false, customer: false, scopes: ['catalog:read'] }, ['InventoryLevel']),
  InventoryLevel: staff('location', 'onHand'),
  ProductVariant: staff('inventoryLevels'),
};
