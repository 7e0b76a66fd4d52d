import { open } from './grants.ts';
import { openConnection } from './connections.ts';
import type { Permissions } from './permissions.ts';

/** Stock is open to everybody. */
export const inventoryPermissions: Permissions = {
  ...openConnection('Location', 'StoreAvailability'),
  Query: open('locations'),
  ProductVariant: open('storeAvailability'),
  Location: open('address', 'id', 'metafield', 'metafields', 'name'),
  LocationAddress: open(
    'address1',
    'address2',
    'city',
    'country',
    'countryCode',
    'formatted',
    'latitude',
    'longitude',
    'phone',
    'province',
    'provinceCode',
    'zip',
  ),
  StoreAvailability: open('available', 'location', 'pickUpTime', 'quantityAvailable'),
};
