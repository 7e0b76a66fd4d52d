import { Prisma, type DeliveryRate, type DeliveryZone, type DeliveryZonePlace } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

/** Where goods are delivered to, and for how much, is set by who runs the shop; shoppers see what it comes to in their carts. */
const visible = [{ condition: sql`false`, unless: 'shop:write' }] as const;

export const deliveryZoneTable = table<DeliveryZone>('DeliveryZone', Prisma.DeliveryZoneScalarFieldEnum, { visible });

export const deliveryZonePlaceTable = table<DeliveryZonePlace>(
  'DeliveryZonePlace',
  Prisma.DeliveryZonePlaceScalarFieldEnum,
  { visible },
);

export const deliveryRateTable = table<DeliveryRate>('DeliveryRate', Prisma.DeliveryRateScalarFieldEnum, { visible });
