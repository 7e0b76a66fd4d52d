import { connections } from './connections.ts';
import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const edit = (...fields: string[]) => openToScope('inventory:write', ...fields);
const payload = edit('inventoryAdjustmentGroup', 'userErrors', 'conflict');
const staff = (...fields: string[]) => openToScope('catalog:read', ...fields);

/** Who counts the stock, and who of the staff sees it by place. */
export const inventoryEditPermissions: Permissions = {
  Mutation: edit('inventoryAdjustQuantities', 'inventorySetQuantities', 'inventoryTransfer'),
  InventoryAdjustQuantitiesPayload: payload,
  InventorySetQuantitiesPayload: payload,
  InventoryTransferPayload: payload,
  InventoryAdjustmentGroup: edit('changes', 'reason'),
  InventoryChange: edit('delta', 'location', 'quantityAfterChange', 'variant'),
  ...connections({ anyone: false, customer: false, scopes: ['catalog:read'] }, ['InventoryLevel']),
  InventoryLevel: staff('available', 'held', 'location', 'onHand'),
  ...connections({ anyone: false, customer: false, scopes: ['inventory:write'] }, ['InventoryMovement']),
  InventoryMovement: edit(
    'actorName',
    'at',
    'delta',
    'id',
    'location',
    'onHandAfter',
    'reason',
    'reference',
    'variant',
  ),
  ProductVariant: { ...staff('inventoryLevels'), ...edit('inventoryMovements') },
  Query: staff('lowStock'),
};
