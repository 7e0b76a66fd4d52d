import { Prisma, type InventoryLevel, type Location } from '../../generated/prisma/client.ts';
import { table } from '../support/table.ts';

/** Places that hold stock. */
export const locationTable = table<Location>('Location', Prisma.LocationScalarFieldEnum);

/** Stock of a variant at a place, as the shopper sees it. */
export const storeAvailabilityTable = table<InventoryLevel>('StoreAvailability', Prisma.InventoryLevelScalarFieldEnum, {
  name: 'inventory_level',
});
