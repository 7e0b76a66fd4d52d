import { beforeAll, describe, expect, it } from 'vitest';
import { findSampleCustomer } from '../../src/cli/screens/report/sample-customer.store.ts';
import { LOCALITY_TAGS } from '../../src/dimensions-of.ts';
import { tableOfTag, type Tag } from '../../src/platform/changes/tag.ts';
import { raw } from '../../src/platform/db/database.ts';
import { customer } from '../support/viewers.ts';
import { useTestDatabase } from '../support/test-database.ts';
import { openToldGraph, type ToldAnswer, type ToldGraph } from './told-answers.ts';

const PRODUCT = `product(handle: "HANDLE") {
  title availableForSale totalInventory featuredImage { altText } priceRange { minVariantPrice { amount } }
  media(first: 12) { nodes { id alt } } images(first: 3) { nodes { altText } } rating { count }
  options { name optionValues { name swatch { color } } } variantsCount { count }
  variants(first: 5) { nodes { title sku price { amount } image { altText } selectedOptions { name value }
    storeAvailability(first: 3) { nodes { available location { name } } } } }
  selectedOrFirstAvailableVariant { title product { title } } collections(first: 3) { nodes { title image { altText } } }
  reviews(first: 3) { totalCount nodes { body } } metafield(namespace: "details", key: "origin") { value } }`;
const CONTENT = `shop { name privacyPolicy { title body } brand { slogan logo { image { altText } } } }
  menu(handle: "main-menu") { title items { title items { title } } }
  blogs(first: 1) { nodes { title authors { name } articles(first: 2) { totalCount nodes { title image { altText } } } } }
  pages(first: 2) { nodes { title body } }`;
const SHELF = `collection(handle: "SHELF") { title products(first: 3, sortKey: TITLE) { totalCount nodes { title } } }`;
const ACCOUNT = `{ customer { firstName emailAddress { emailAddress marketingState } defaultAddress { city }
  addresses(first: 3) { totalCount nodes { city } } } }`;

const test = useTestDatabase('demo');
let graph: ToldGraph;
let ask: () => Promise<ToldAnswer[]>;
/** The answers as the shop is, which every test leaves as it was. */
let before: ToldAnswer[];
const rowsOf = <Row extends object>(text: string): Promise<Row[]> => graph.database.rows<Row>(raw(text));

beforeAll(async () => {
  graph = await openToldGraph(test.url);
  const [{ handle, shelf } = { handle: '', shelf: '' }] = await rowsOf<{ handle: string; shelf: string }>(
    `SELECT p.handle, c.handle AS shelf FROM product p JOIN collection_product j ON j.product_id = p.id JOIN collection c ON c.id = j.collection_id
     WHERE p.status = 'ACTIVE' AND p.published_at <= now() AND c.published_at <= now() AND p.variants_count > 1
       AND EXISTS (SELECT FROM review r WHERE r.product_id = p.id) AND EXISTS (SELECT FROM metafield m WHERE m.owner_id = p.id) ORDER BY p.id LIMIT 1`,
  );
  const id = await findSampleCustomer(graph.database);
  const all = [PRODUCT.replace('HANDLE', handle), SHELF.replace('SHELF', shelf), CONTENT];
  // One language that needs no translation, and one that does, in which each table is read in the same way as the others.
  const asked = [...all.map((fields) => ['EN', fields]), ['DE', all[0]], ['DE', all[2]]].map(
    ([language, fields]) => `query @inContext(language: ${language}) { ${fields} }`,
  );
  ask = () => {
    // Kept for all requests until they change, so they are read anew: what a test changes and puts back is never what the next one sees.
    graph.feed.change(...LOCALITY_TAGS);
    return Promise.all([...asked.map((text) => graph.ask(text)), graph.ask(ACCOUNT, {}, customer({ id: id! }))]);
  };
  before = await ask();
  return () => graph.close();
}, 120_000);

/** How a value of a column becomes another, and that one again what it was. */
const CHANGES: Readonly<Record<string, (column: string) => [there: string, back: string]>> = {
  text: (column) => [`${column} || 'x'`, `left(${column}, -1)`],
  int4: (column) => [`${column} + 1`, `${column} - 1`],
  int8: (column) => [`${column} + 1`, `${column} - 1`],
  timestamptz: (column) => [`${column} + interval '1 day' * 40000`, `${column} - interval '1 day' * 40000`],
  bool: (column) => [`NOT ${column}`, `NOT ${column}`],
};

/** Columns of a table that can be set to something else; keys are left out. */
const columnsOf = (table: string): Promise<{ column: string; type: string }[]> =>
  rowsOf(
    `SELECT column_name AS column, udt_name AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = '${table}' AND udt_name IN ('text', 'int4', 'int8', 'timestamptz', 'bool')
       AND is_generated = 'NEVER' AND column_name <> 'id' AND column_name NOT LIKE '%\\_id'
       AND column_name NOT IN ('version', 'created_at', 'updated_at')`,
  );

/** A row by each of the columns that the answers named rows of the table by, and one that they perhaps did not name. */
async function rowsToChange(table: string): Promise<string[]> {
  const byColumn = new Map<string, string>();
  for (const { tags } of before)
    for (const tag of tags) {
      const [, named, column, value] = /^(\w+)@(\w+):(.*)$/.exec(tag) ?? [];
      if (named === table && !byColumn.has(column!)) byColumn.set(column!, value!);
    }
  const found = new Set<string>();
  for (const condition of [...[...byColumn].map(([column, value]) => `${column}::text = '${value}'`), 'true'])
    for (const { at } of await rowsOf<{ at: string }>(
      `SELECT ctid::text AS at FROM "${table}" WHERE ${condition} ORDER BY ctid DESC LIMIT 1`,
    ))
      found.add(at);
  return [...found];
}

/** What the database named of what was changed by a statement, and what that returned; undefined where a constraint refused it. */
async function changed(
  statement: string,
): Promise<{ named: ReadonlySet<Tag>; returned: object | undefined } | undefined> {
  const [{ last } = { last: 0n }] = await rowsOf<{ last: bigint }>('SELECT coalesce(max(id), 0) AS last FROM change');
  const returned = await rowsOf(statement).catch(() => undefined);
  if (!returned) return undefined;
  const changes = await rowsOf<{ tags: Tag[] }>(`SELECT tags FROM change WHERE id > ${last}`);
  return { named: new Set(changes.flatMap(({ tags }) => tags)), returned: returned[0] };
}

/** Answers that differ, and those of them that depended on nothing that was named. */
function compared(old: readonly ToldAnswer[], fresh: readonly ToldAnswer[], named: ReadonlySet<Tag>, quiet = '-') {
  const differing = old.filter(({ data }, at) => JSON.stringify(data) !== JSON.stringify(fresh[at]!.data));
  const missed = differing.filter(({ tags }) => !tags.some((tag) => named.has(tag) && tableOfTag(tag) !== quiet));
  return { differing: differing.length, missed: missed.length };
}

/** @param quiet a table of which the answers are taken to have told nothing */
async function updates(table: string, quiet?: string): Promise<{ differing: number; missed: string[] }> {
  const total = { differing: 0, missed: [] as string[] };
  for (const { column, type } of await columnsOf(table))
    for (const at of await rowsToChange(table)) {
      const [there, back] = CHANGES[type]!(`"${column}"`);
      const statement = `UPDATE "${table}" SET "${column}" = ${there} WHERE ctid = '${at}' RETURNING ctid::text AS at`;
      const change = await changed(statement);
      if (!change?.returned) continue;
      const { differing, missed } = compared(before, await ask(), change.named, quiet);
      total.differing += differing;
      if (missed > 0) total.missed.push(`${table}.${column} of ${at}: ${[...change.named].join(' ')}`);
      await rowsOf(
        `UPDATE "${table}" SET "${column}" = ${back} WHERE ctid = '${(change.returned as { at: string }).at}'`,
      );
    }
  return total;
}

/** Takes rows away, and puts them back: lists lose members and get new ones. */
async function removals(table: string): Promise<{ differing: number; missed: string[] }> {
  const total = { differing: 0, missed: [] as string[] };
  for (const at of await rowsToChange(table)) {
    const gone = await changed(`DELETE FROM "${table}" t WHERE ctid = '${at}' RETURNING to_jsonb(t)::text AS row`);
    if (!gone?.returned) continue;
    const without = await ask();
    const { row } = gone.returned as { row: string };
    const put = `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", '${row.replaceAll("'", "''")}')`;
    const come = await changed(put);
    expect(come, put).toBeDefined();
    for (const { differing, missed } of [
      compared(before, without, gone.named),
      compared(without, await ask(), come!.named),
    ]) {
      total.differing += differing;
      if (missed > 0) total.missed.push(`${table} ${row}`);
    }
  }
  return total;
}

/** Answers that the tests saw differ, all together. */
let seen = 0;

describe('whatever changes an answer is named by something that the answer depends on', () => {
  it.each([
    ...[
      'article',
      'blog',
      'collection',
      'collection_product',
      'customer',
      'customer_address',
      'inventory_level',
      'location',
    ],
    ...['market', 'market_country', 'media', 'menu', 'menu_item', 'metafield', 'page', 'product', 'product_option'],
    ...[
      'product_option_value',
      'product_price_range',
      'product_variant',
      'review',
      'shop',
      'shop_language',
      'shop_policy',
    ],
    ...['translation', 'variant_price'],
  ])('when a row of %s is changed, column by column', async (table) => {
    const { differing, missed } = await updates(table);
    seen += differing;
    expect(missed).toEqual([]);
  });

  it.each([
    ...['article', 'collection_product', 'inventory_level', 'menu_item', 'metafield', 'product_media'],
    ...['product_price_range', 'review', 'shop_policy', 'translation', 'variant_price'],
  ])('when a row of %s goes and comes', async (table) => {
    const { differing, missed } = await removals(table);
    seen += differing;
    expect(missed).toEqual([]);
  });

  it('and is seen not to be where a table is kept quiet', async () => {
    const { differing, missed } = await updates('shop_policy', 'shop_policy');
    expect(differing).toBeGreaterThan(0);
    expect(missed).not.toEqual([]);
  });

  it('which was seen on many answers, in a shop that is at the end as it was', async () => {
    expect(seen).toBeGreaterThan(60);
    expect((await ask()).map(({ data }) => data)).toEqual(before.map(({ data }) => data));
  });
});
