import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/db/database.ts';
import { ProductSearchStore } from '../../../src/services/search/product-search.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { SearchShop } from './search-shop.ts';

const database = useTestDatabase();
let shop: SearchShop;
beforeAll(async () => {
  shop = await SearchShop.open(database.url);
});
afterAll(() => shop.fixture.close());

interface Written {
  readonly key: string;
  readonly version: string;
}

/** Every row with the transaction that wrote it. */
const written = (): Promise<Written[]> =>
  shop.fixture.database.rows<Written>(sql`
    SELECT product_id || ' ' || language AS key, xmin::text AS version FROM product_search
    UNION ALL SELECT language || ' ' || lexeme, xmin::text FROM search_lexeme ORDER BY key`);

/** The dictionary as it is, and as it would be if it were made anew. */
const dictionaries = (): Promise<object[]> =>
  shop.fixture.database.rows(sql`
    SELECT coalesce(l.language, f.language) AS language, coalesce(l.lexeme, f.lexeme) AS lexeme,
      coalesce(l.documents, 0) AS kept, coalesce(f.documents, 0) AS fresh
    FROM search_lexeme l FULL JOIN (
      SELECT language, lexeme, count(*)::int AS documents
      FROM product_search CROSS JOIN LATERAL unnest(tsvector_to_array(document)) AS lexeme GROUP BY 1, 2
    ) f USING (language, lexeme)
    WHERE coalesce(l.documents, 0) <> coalesce(f.documents, 0)`);

describe('what products are found by', () => {
  it('is written once: a second time changes no row', async () => {
    const before = await written();
    await ProductSearchStore.refresh(shop.fixture.database.prisma, 'all');
    expect(await written()).toEqual(before);
  });

  it('follows the product, and the dictionary with it', async () => {
    const { prisma } = shop.fixture.database;
    const product = await prisma.product.update({ where: { handle: 'red-mug' }, data: { title: 'Scarlet Beaker' } });
    await ProductSearchStore.refresh(prisma, [product.id]);
    const { search } = shop.services();
    expect((await search.search({ query: 'beaker', first: 5 })).nodes).toHaveLength(1);
    expect((await search.search({ query: 'title:red', first: 5 })).nodes).toHaveLength(0);
    expect(await dictionaries()).toEqual([]);
  });

  it('goes with the product', async () => {
    const { prisma } = shop.fixture.database;
    const product = await shop.fixture.product('short-lived', { title: 'Ephemeron' });
    await ProductSearchStore.refresh(prisma, [product.id]);
    await prisma.product.delete({ where: { id: product.id } });
    const rows = await shop.fixture.database.rows(sql`SELECT FROM product_search WHERE product_id = ${product.id}`);
    expect(rows).toEqual([]);
  });

  it('includes attributes, options and SKUs', async () => {
    const { prisma } = shop.fixture.database;
    const product = await shop.fixture.product('kettle', { options: { Color: ['Anthracite'] } });
    const owner = { ownerType: 'Product', ownerId: product.id, namespace: 'custom', type: 'single_line_text_field' };
    await prisma.metafield.create({ data: { ...owner, key: 'material', value: 'Enamelled steel' } });
    await ProductSearchStore.refresh(prisma, [product.id]);
    const { search } = shop.services();
    for (const query of ['anthracite', 'kettle-0', 'enamelled'])
      expect((await search.search({ query, first: 1 })).nodes.map(({ handle }) => handle)).toEqual(['kettle']);
  });
});
