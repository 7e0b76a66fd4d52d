import { connections } from './connections.ts';
import { openToScope } from './grants.ts';
import type { Permissions } from './permissions.ts';

const shop = (...fields: string[]) => openToScope('shop:write', ...fields);

/** Who says where the shop delivers to, and for how much. */
export const deliveryPermissions: Permissions = {
  Query: shop('deliveryZones'),
  Mutation: shop('deliveryZoneDelete', 'deliveryZoneSet'),
  DeliveryZoneDeletePayload: shop('deletedDeliveryZoneId', 'userErrors', 'conflict'),
  DeliveryZoneSetPayload: shop('deliveryZone', 'userErrors', 'conflict'),
  ...connections({ anyone: false, customer: false, scopes: ['shop:write'] }, ['DeliveryZone']),
  DeliveryZone: shop('id', 'name', 'places', 'rates', 'version'),
  DeliveryZonePlace: shop('countryCode', 'zoneCode'),
  DeliveryRate: shop(
    'description',
    'handle',
    'leastAmount',
    'leastGrams',
    'market',
    'mostAmount',
    'mostGrams',
    'price',
    'title',
  ),
};
