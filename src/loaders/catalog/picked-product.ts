import { counters } from '../../platform/changes/counters.ts';
import { raw, sql, type Sql } from '../../platform/db/database.ts';
import { columnOf } from '../support/table.ts';
import { productTable } from './catalog.tables.ts';

const NOT_RANKED_BY = counters['product']!.filter((column) => column !== 'units_sold');
const columns = raw(
  productTable.fields
    .map(columnOf)
    .filter((column) => !NOT_RANKED_BY.includes(column))
    .join(', '),
);

/**
 * The row of one product, picked by its key, to be ranked: joined as a table, all would be read from end to end, for the planner takes
 * the candidates for many more than they are (measured in a search: 50 ms became 10). Of the counters it has the units sold alone, so that
 * a ranking does not depend on the stock of every product.
 */
export const pickedProduct = (key: Sql): Sql => sql`(SELECT ${columns} FROM product WHERE id = ${key} OFFSET 0)`;
