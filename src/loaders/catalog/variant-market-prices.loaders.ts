import type { VariantPrice } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { picked, readsOf } from '../support/reads.ts';

/** A price, with what its market says of itself. */
export interface VariantMarketPrice extends VariantPrice {
  readonly handle: string;
  readonly pricesIncludeTax: boolean;
}

/** The prices of a variant in all markets, the primary one first. */
export const marketPricesByVariantId = batchRead<bigint, readonly VariantMarketPrice[]>(
  'variant_price of all markets by variant_id',
  [],
  async (reader, _scope, ids) => {
    const statement = sql`SELECT p.variant_id AS "variantId", p.market_id AS "marketId", p.currency_code AS "currencyCode",
          p.amount, p.compare_at_amount AS "compareAtAmount", p.is_fixed AS "isFixed", m.handle,
          m.prices_include_tax AS "pricesIncludeTax"
        FROM variant_price p JOIN market m ON m.id = p.market_id
        WHERE p.variant_id = ANY(${ids}::bigint[]) ORDER BY m.is_primary DESC, m.id`;
    const reads = readsOf(statement, picked('variant_price', 'variant_id', ids));
    const rows = await reader.rows<VariantMarketPrice>(statement, true, reads);
    const prices = new Map<bigint, VariantMarketPrice[]>(ids.map((id) => [id, []]));
    for (const row of rows) prices.get(row.variantId)?.push(row);
    return prices;
  },
);
