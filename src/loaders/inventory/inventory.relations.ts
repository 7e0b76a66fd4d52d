import type { InventoryLevel, Location, ProductVariant } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc } from '../support/order.ts';
import { toOne, toPageOf } from '../support/relation.ts';
import { locationTable, storeAvailabilityTable } from './inventory.tables.ts';

/** Stock of a variant at the places where shoppers may collect it, by name of the place. */
export const variantStoreAvailability = toPageOf<ProductVariant, InventoryLevel>('productVariant.storeAvailability', {
  list: {
    table: storeAvailabilityTable,
    joins: sql`JOIN location l ON l.id = t.location_id AND l.pickup`,
    parent: 't.variant_id',
  },
  order: { name: 'name', terms: [asc('l.name', 'text'), asc('l.id', 'bigint')] },
});

export const availabilityLocation = toOne<InventoryLevel, Location>('storeAvailability.location', {
  key: 'locationId',
  table: locationTable,
});
