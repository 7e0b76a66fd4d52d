import { Prisma, type InventoryLevel, type InventoryMovement, type Location } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

/** Places that hold stock. */
export const locationTable = table<Location>('Location', Prisma.LocationScalarFieldEnum);

/** Stock of a variant at a place, as the shopper sees it. */
export const storeAvailabilityTable = table<InventoryLevel>('StoreAvailability', Prisma.InventoryLevelScalarFieldEnum, {
  name: 'inventory_level',
});

/** The same as the staff sees it, at all places. */
export const inventoryLevelTable = table<InventoryLevel>('InventoryLevel', Prisma.InventoryLevelScalarFieldEnum, {
  visible: sql`false`,
});

/** The ledger: for who counts the stock. */
export const inventoryMovementTable = table<InventoryMovement>(
  'InventoryMovement',
  Prisma.InventoryMovementScalarFieldEnum,
  { visible: [{ condition: sql`false`, unless: 'inventory:write' }] },
);

/** Places in a list: shoppers are told of those where they may collect. */
export const listedLocationTable = table<Location>('Location', Prisma.LocationScalarFieldEnum, {
  visible: sql`t.pickup`,
});
