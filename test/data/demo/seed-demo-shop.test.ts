import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database, sql } from '../../../src/platform/db/database.ts';
import { ProductSummaryStore } from '../../../src/services/catalog/product-summary.store.ts';
import { seedDemoShop } from '../../../src/services/demo/seed-demo-shop.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const database = useTestDatabase('empty');
const POOL = {
  applicationName: 'test',
  size: 2,
  acquireTimeoutMs: 10_000,
  statementTimeoutMs: 60_000,
  lockTimeoutMs: 10_000,
};
let db: Database;
const one = async (statement: ReturnType<typeof sql>) =>
  Object.values((await db.rows<Record<string, unknown>>(statement))[0] ?? {})[0];
const seed = (more = {}) => seedDemoShop({ db, products: 120, reviews: 900, ...more });

beforeAll(async () => {
  db = Database.open({ ...POOL, connectionString: database.url }, () => {});
});
afterAll(() => db.close());

describe('seeding', () => {
  it('leaves nothing when it is cut short', async () => {
    const abort = new AbortController();
    const cut = seed({ signal: abort.signal, onProgress: () => abort.abort(new Error('cut')) });
    await expect(cut).rejects.toThrow('cut');
    expect(await one(sql`SELECT (SELECT count(*) FROM product) + (SELECT count(*) FROM shop)`)).toBe(0n);
  });

  it('fills an empty shop and tells how far it is', { timeout: 120_000 }, async () => {
    const seen: string[] = [];
    const result = await seed({ onProgress: (p: { done: number; unit: string }) => seen.push(`${p.done} ${p.unit}`) });
    expect(result).toEqual({ products: 120, reviews: 900 });
    expect(seen).toContain('120 products');
    expect(seen).toContain('900 reviews');
    expect(await one(sql`SELECT count(*) FROM product`)).toBe(120n);
    expect(await one(sql`SELECT count(DISTINCT product_id) FROM product_search`)).toBe(120n);
    expect(await one(sql`SELECT count(*) > 0 FROM content_search`)).toBe(true);
  });

  it('refuses a shop that is not empty, and says how to replace it', async () => {
    await expect(seed()).rejects.toMatchObject({
      why: expect.stringContaining('not empty'),
      remedies: [expect.stringContaining('--replace')],
    });
    expect(await one(sql`SELECT count(*) FROM product`)).toBe(120n);
  });

  it('counts the ratings of published reviews exactly', async () => {
    const wrong = await db.rows(sql`
      SELECT p.id FROM product p LEFT JOIN LATERAL (
        SELECT count(*) AS n, coalesce(sum(rating), 0) AS s FROM review r WHERE r.product_id = p.id AND r.status = 'PUBLISHED'
      ) r ON true WHERE (p.rating_count, p.rating_sum) IS DISTINCT FROM (r.n::int, r.s::int)`);
    expect(wrong).toEqual([]);
    expect(await one(sql`SELECT sum(rating_count) > 700 FROM product`)).toBe(true);
  });

  it('writes the same summaries that the summary store would', async () => {
    const state = () =>
      db.rows(
        sql`SELECT id, xmin::text FROM product UNION ALL SELECT id, xmin::text FROM product_variant ORDER BY 1, 2`,
      );
    const before = await state();
    const ids = (await db.rows<{ id: bigint }>(sql`SELECT id FROM product`)).map(({ id }) => id);
    await db.prisma.$transaction((transaction) => ProductSummaryStore.refresh(transaction, ids));
    expect((await state()).filter((row, i) => JSON.stringify(row, big) !== JSON.stringify(before[i], big))).toEqual([]);
  });

  it('lets the next record get the next key', async () => {
    const media = await db.prisma.media.create({ data: { url: '/next.svg' } });
    expect(await one(sql`SELECT count(*) FROM media WHERE id >= ${media.id}`)).toBe(1n);
  });

  it('replaces a shop when it is told to', { timeout: 120_000 }, async () => {
    await seed({ products: 60, reviews: 100, replace: true });
    expect(await one(sql`SELECT count(*) FROM product`)).toBe(60n);
    expect(await one(sql`SELECT count(*) FROM media WHERE url = '/next.svg'`)).toBe(0n);
  });
});

const big = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
