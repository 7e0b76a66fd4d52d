import { Prisma, type Discount, type DiscountChoice, type DiscountCode } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

const staffOnly = { visible: [{ condition: sql`false`, unless: 'promotions:read' }] } as const;

/** What takes something off carts, with the limits and conditions that buyers are not told of. */
export const discountTable = table<Discount>('Discount', Prisma.DiscountScalarFieldEnum, staffOnly);

export const discountChoiceTable = table<DiscountChoice>(
  'DiscountChoice',
  Prisma.DiscountChoiceScalarFieldEnum,
  staffOnly,
);

export const discountCodeTable = table<DiscountCode>('DiscountCode', Prisma.DiscountCodeScalarFieldEnum, staffOnly);
