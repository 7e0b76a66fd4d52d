import { DemoShop, type DemoShopSize } from '../../../src/services/demo/demo-shop.ts';
import type { Row } from '../../../src/services/demo/rows/table-rows.ts';

/** All rows of a demo shop, by table. */
export function makeDemoRows(size: Partial<DemoShopSize> = {}): Map<string, Row[]> {
  const rows = new Map<string, Row[]>();
  for (const batch of new DemoShop({ products: 500, reviews: 5_000, seed: 'skerry', ...size }).batches())
    for (const [table, list] of batch.rows.entries()) rows.set(table, [...(rows.get(table) ?? []), ...list]);
  return rows;
}
