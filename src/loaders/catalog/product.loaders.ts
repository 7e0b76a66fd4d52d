import type { ProductPriceRange } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { byId, byText } from '../support/by-key.ts';
import { picked, readsOf } from '../support/reads.ts';
import { productTable } from './catalog.tables.ts';

export const productById = byId(productTable);
export const productByHandle = byText(productTable, 'handle');

/** Lowest and highest prices of a product in the reader's market; null where no variant has a price there. */
export const priceRangeByProductId = batchRead<bigint, ProductPriceRange | null>(
  'product_price_range by product_id',
  null,
  async (reader, scope, ids) => {
    const statement = sql`SELECT product_id AS "productId", market_id AS "marketId", currency_code AS "currencyCode",
          min_amount AS "minAmount", max_amount AS "maxAmount",
          min_compare_at_amount AS "minCompareAtAmount", max_compare_at_amount AS "maxCompareAtAmount"
        FROM product_price_range WHERE market_id = ${scope.marketId} AND product_id = ANY(${ids}::bigint[])`;
    const reads = readsOf(statement, picked('product_price_range', 'product_id', ids));
    const rows = await reader.rows<ProductPriceRange>(statement, true, reads);
    return new Map(rows.map((row) => [row.productId, row]));
  },
);
