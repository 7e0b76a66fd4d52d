import { sql, type Database } from '../../../../platform/db/database.ts';
import type { WrittenScreen } from '../../../../screens/registry/screen.ts';
import { asked } from '../../cache/asked-screens.ts';
import { gid } from '../../cache/shop-records.store.ts';
import { numberIn, titleOf, type Thing, type ThingKind } from './thing.ts';

/** How many things there are. */
export interface ThingCounts {
  readonly pages: number;
  readonly articles: number;
  /** Read and never written. */
  readonly products: number;
}

/** Enough that each write finds one that no other is being written to, though none is answered for seconds. */
const ENOUGH: ThingCounts = { pages: 100, articles: 30, products: 20 };
const PLACE = { country: 'US', language: 'EN' };
const SCREENS = { page: 'Page', article: 'Article', product: 'Product' } as const;

interface Listed {
  readonly id: bigint;
  readonly handle: string;
}

/** Makes pages and articles whose titles are the number 0, and gives it to some products. @throws Error where the shop has no such screens */
export async function makeThings(
  { prisma }: Database,
  screens: readonly WrittenScreen[],
  counts = ENOUGH,
): Promise<Thing[]> {
  const title = titleOf(0);
  const pages = await prisma.$queryRaw<Listed[]>(sql`
    INSERT INTO page (handle, title, body, published_at, updated_at)
    SELECT 'number-' || number, ${title}, '<p>A page.</p>', now() - interval '1 day', now()
    FROM generate_series(1, ${counts.pages}::int) number RETURNING id, handle`);
  // Each in a blog of its own: the page of an article shows others of its blog.
  const articles = await prisma.$queryRaw<Listed[]>(sql`
    WITH made AS (
      INSERT INTO blog (handle, title, updated_at)
      SELECT 'number-' || number, 'Numbers', now() FROM generate_series(1, ${counts.articles}::int) number RETURNING id, handle)
    INSERT INTO article (blog_id, handle, title, content_html, author_name, published_at, updated_at)
    SELECT id, handle, ${title}, '<p>An article.</p>', 'Ada', now() - interval '1 day', now() FROM made
    RETURNING id, handle`);
  const products = await prisma.$queryRaw<Listed[]>(sql`
    UPDATE product SET title = ${title} WHERE id IN (
      SELECT id FROM product WHERE status = 'ACTIVE' AND published_at <= now() ORDER BY id LIMIT ${counts.products})
    RETURNING id, handle`);
  return [
    ...pages.map(thingOf('page', screens, (handle) => ({ handle }))),
    ...articles.map(thingOf('article', screens, (handle) => ({ blogHandle: handle, articleHandle: handle }))),
    ...products.map(thingOf('product', screens, (handle) => ({ handle }))),
  ];
}

function thingOf(
  kind: ThingKind,
  screens: readonly WrittenScreen[],
  named: (handle: string) => object,
): (listed: Listed) => Thing {
  const name = SCREENS[kind];
  const screen = screens.find((one) => one.client === 'web' && one.name === name);
  if (!screen) throw new Error(`The screen web/${name} is not there.`);
  return ({ id, handle }) => ({
    ...{ kind, key: id, id: gid(name, id) },
    screen: asked(screen, { ...named(handle), ...PLACE }),
  });
}

/** What is in the database of numbers that were written. */
export interface NumbersThere {
  /** All that were ever committed, by the audit. */
  readonly committed: ReadonlySet<number>;
  /** What each title shows now. */
  readonly shown: ReadonlyMap<Thing, number | undefined>;
}

/** Looks which numbers are in the database. @throws the driver's error */
export async function numbersThere(database: Database, things: readonly Thing[]): Promise<NumbersThere> {
  const audited = await database.rows<{ title: string }>(sql`
    SELECT after->>'title' AS title FROM audit_entry WHERE action IN ('pageUpdate', 'articleUpdate')`);
  const titles = new Map<string, string>();
  for (const { kind, id, title } of await database.rows<{ kind: ThingKind; id: bigint; title: string }>(sql`
    SELECT 'page' AS kind, id, title FROM page UNION ALL SELECT 'article', id, title FROM article
    UNION ALL SELECT 'product', id, title FROM product`))
    titles.set(`${kind} ${id}`, title);
  return {
    committed: new Set(audited.map(({ title }) => numberIn(title)).filter((number) => number !== undefined)),
    shown: new Map(things.map((thing) => [thing, numberIn(titles.get(`${thing.kind} ${thing.key}`))])),
  };
}
