import type { TaxRate } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc, type Order } from '../support/order.ts';
import type { RowList } from '../support/select.ts';
import { taxRateTable } from './taxes.tables.ts';

/** The taxes of a country and of its parts; of all countries where none is named. */
export const taxRatesOf = (countryCode: string | null): RowList<TaxRate> => ({
  table: taxRateTable,
  ...(countryCode === null ? {} : { where: sql`t.country_code = ${countryCode}` }),
});

/** By country, those of all of it first. */
export const ratesByPlace: Order = {
  name: 'PLACE',
  terms: [asc('t.country_code', 'text'), asc('t.zone_code', 'text'), asc('t.title', 'text'), asc('t.id', 'bigint')],
};
