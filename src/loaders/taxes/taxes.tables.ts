import { Prisma, type TaxRate } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

/** Taxes are set by who runs the shop; shoppers see what they come to in their carts. */
export const taxRateTable = table<TaxRate>('TaxRate', Prisma.TaxRateScalarFieldEnum, {
  visible: [{ condition: sql`false`, unless: 'shop:write' }],
});
