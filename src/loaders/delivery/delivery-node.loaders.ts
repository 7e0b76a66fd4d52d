import type { BatchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import { deliveryZoneTable } from './delivery.tables.ts';

export const deliveryZoneById = byId(deliveryZoneTable);

/** How `node(id:)` reaches the records of delivery, by type name. */
export const deliveryNodes = { DeliveryZone: deliveryZoneById } satisfies Record<
  string,
  BatchRead<bigint, object | null>
>;
