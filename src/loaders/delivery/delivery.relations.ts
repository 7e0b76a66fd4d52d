import type { DeliveryRate, DeliveryZone, DeliveryZonePlace, Market } from '../../generated/prisma/client.ts';
import { marketTable } from '../shop/shop.tables.ts';
import { asc, type Order } from '../support/order.ts';
import { toMany, toOne } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { deliveryRateTable, deliveryZonePlaceTable, deliveryZoneTable } from './delivery.tables.ts';

/** Places, and rates, that a zone has at the most. */
export const MOST_OF_A_ZONE = 250;

/** All zones. */
export const allDeliveryZones: RowList<DeliveryZone> = { table: deliveryZoneTable };

export const zonesByName: Order = { name: 'NAME', terms: [asc('t.name', 'text'), asc('t.id', 'bigint')] };

/** The countries of a zone and the parts of countries, by their codes. */
export const zonePlaces = toMany<DeliveryZone, DeliveryZonePlace>('deliveryZone.places', {
  list: { table: deliveryZonePlaceTable, parent: 't.zone_id' },
  order: { name: 'code', terms: [asc('t.country_code', 'text'), asc('t.zone_code', 'text')] },
  most: MOST_OF_A_ZONE,
});

/** The rates of a zone, as the staff ordered them. */
export const zoneRates = toMany<DeliveryZone, DeliveryRate>('deliveryZone.rates', {
  list: { table: deliveryRateTable, parent: 't.zone_id' },
  order: { name: 'position', terms: [asc('t.position', 'integer'), asc('t.id', 'bigint')] },
  most: MOST_OF_A_ZONE,
});

export const rateMarket = toOne<DeliveryRate, Market>('deliveryRate.market', { key: 'marketId', table: marketTable });
