import type { InventoryLevel, InventoryMovement, Location, ProductVariant } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { variantTable } from '../catalog/catalog.tables.ts';
import { asc, desc, type Order } from '../support/order.ts';
import { toOne, toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import {
  inventoryLevelTable,
  inventoryMovementTable,
  listedLocationTable,
  locationTable,
  storeAvailabilityTable,
} from './inventory.tables.ts';

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

/** Stock of a variant at all places, by name of the place. */
export const variantInventoryLevels = toPageOf<ProductVariant, InventoryLevel>('productVariant.inventoryLevels', {
  list: { table: inventoryLevelTable, joins: sql`JOIN location l ON l.id = t.location_id`, parent: 't.variant_id' },
  order: { name: 'name', terms: [asc('l.name', 'text'), asc('l.id', 'bigint')] },
});

export const levelLocation = toOne<InventoryLevel, Location>('inventoryLevel.location', {
  key: 'locationId',
  table: locationTable,
});

/** What came and went of a variant, the newest first. */
export const variantInventoryMovements = toPageOf<ProductVariant, InventoryMovement>(
  'productVariant.inventoryMovements',
  {
    list: { table: inventoryMovementTable, parent: 't.variant_id' },
    order: { name: 'newest', terms: [desc('t.id', 'bigint')] },
  },
);

export const movementVariant = toOne<InventoryMovement, ProductVariant>('inventoryMovement.variant', {
  key: 'variantId',
  table: variantTable,
});

export const movementLocation = toOne<InventoryMovement, Location>('inventoryMovement.location', {
  key: 'locationId',
  table: locationTable,
});

/** The variants of which so many are available, or fewer; what is not counted is never low. */
export const lowStockVariants = (threshold: number): RowList<ProductVariant> => ({
  table: variantTable,
  where: sql`t.inventory_tracked AND t.quantity_available <= ${threshold}`,
});

/** The fewest first. */
export const lowestFirst: Order = {
  name: 'LOWEST',
  terms: [asc('t.quantity_available', 'integer'), asc('t.id', 'bigint')],
};

/** A place whose stock was changed, by its keys. */
interface ChangedStock {
  readonly variantId: bigint;
  readonly locationId: bigint;
}

export const changedVariant = toOne<ChangedStock, ProductVariant>('inventoryChange.variant', {
  key: 'variantId',
  table: variantTable,
});

export const changedLocation = toOne<ChangedStock, Location>('inventoryChange.location', {
  key: 'locationId',
  table: locationTable,
});

/** What a list of places can be sorted by. */
export type LocationOrderName = 'CITY' | 'DISTANCE' | 'ID' | 'NAME';

const id = asc('t.id', 'bigint');
const byName: Order = { name: 'NAME', terms: [asc('t.name', 'text'), id] };

/** No place has a known point, so those that are to come by distance come by name. */
export const locationOrders: Readonly<Record<LocationOrderName, Order>> = {
  CITY: { name: 'CITY', terms: [asc(`coalesce(t.city, '')`, 'text'), id] },
  DISTANCE: byName,
  ID: { name: 'ID', terms: [id] },
  NAME: byName,
};

/** All places that the reader is told of. */
export const allLocations: RowList<Location> = { table: listedLocationTable };
