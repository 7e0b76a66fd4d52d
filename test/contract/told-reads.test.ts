import { beforeAll, describe, expect, it } from 'vitest';
import { leastViewer } from '../../src/cli/screens/report/least-viewer.ts';
import { findSampleCustomer } from '../../src/cli/screens/report/sample-customer.store.ts';
import { Loaders } from '../../src/loaders/loaders.ts';
import { readsOf } from '../../src/loaders/support/reads.ts';
import { manyRowsTag, tableOfTag, type Tag } from '../../src/platform/changes/tag.ts';
import { raw, sql } from '../../src/platform/db/database.ts';
import { readScreens } from '../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../src/screens/registry/screens-folder.ts';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import { ShopService } from '../../src/services/shop/shop.service.ts';
import { useTestDatabase } from '../support/test-database.ts';
import { openToldGraph, type ToldAnswer, type ToldGraph, type ToldStatement } from './told-answers.ts';

/** What every answer depends on: the shop's markets, countries and languages. */
const LOCALITIES = ['location', 'market', 'market_country', 'shop_language'];
const CATALOG = 'grants,language,market';

/** What of a request the samples of each screen look at, all together. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'web/Home': CATALOG,
  'web/Collection': `currency,${CATALOG}`,
  'web/Product': CATALOG,
  'web/Search': `currency,${CATALOG}`,
  'web/Article': 'grants,language',
  'web/Page': 'grants,language',
  'web/Account': 'grants,language,viewer',
  'web/Addresses': 'grants,language,viewer',
  'mobile/Home': CATALOG,
  'mobile/Collection': `currency,${CATALOG}`,
  'mobile/Product': CATALOG,
  'mobile/Search': `currency,${CATALOG}`,
  'mobile/Account': 'grants,language,viewer',
  'web/Cart': 'grants,language,viewer',
  'mobile/Cart': 'grants,language,viewer',
  'dashboard/Catalog': `currency,${CATALOG}`,
  'dashboard/ProductEditing': 'grants,language',
  'dashboard/Stock': 'grants,language',
  'dashboard/Customers': 'grants,viewer',
  'dashboard/Customer': 'grants,language,viewer',
  'dashboard/ReviewsToModerate': 'grants,language',
  'dashboard/AuditLog': 'grants',
};
/** Screens that show their viewer's own data; all others of the storefront are for everybody. */
/** What is read for carts is not told, so that no answer made of it can be kept. */
const UNKEPT = ['web/Cart', 'mobile/Cart'];
const PERSONAL = ['web/Account', 'web/Addresses', 'web/Cart', 'mobile/Account', 'mobile/Cart'];

const test = useTestDatabase('demo');
const schema = buildGraphSchema();
const answers: { readonly at: string; readonly title: string; readonly answer: ToldAnswer }[] = [];
let graph: ToldGraph;
/** `product@id:`, for each column that the triggers name changes by. */
let watched: ReadonlySet<string>;
let tables: ReadonlySet<string>;

beforeAll(async () => {
  graph = await openToldGraph(test.url);
  const customer = await findSampleCustomer(graph.database);
  for (const { file, body, document, samples } of await readScreens(screensFolder))
    for (const [index, variables] of samples.entries()) {
      const { viewer } = leastViewer(schema, document, customer)!;
      const at = file.replace('.graphql', '');
      answers.push({ at, title: `${at} #${index + 1}`, answer: await graph.ask(body, variables, viewer) });
    }
  const functions = await graph.database.rows<{ prosrc: string }>(
    sql`SELECT prosrc FROM pg_proc WHERE pronamespace = 'changes'::regnamespace`,
  );
  watched = new Set(
    functions.flatMap(({ prosrc }) => [...prosrc.matchAll(/'(\w+@\w+:)'/g)].map(([, named]) => named!)),
  );
  const found = await graph.database.rows<{ name: string }>(
    sql`SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`,
  );
  tables = new Set(found.map(({ name }) => name));
  return () => graph.close();
}, 240_000);

const kept = () => answers.filter(({ at }) => !UNKEPT.includes(at));

/** Tables that a statement reads from and that nothing was told of. */
function untold({ text, tags }: ToldStatement): string[] {
  const from = [...text.matchAll(/\b(?:FROM|JOIN|,)\s*\(?\s*(?:ONLY\s+)?(?:public\.)?"?(\w+)"?/gi)].map(
    ([, name]) => name!,
  );
  const told = new Set(tags.map(tableOfTag));
  return [...new Set(from)].filter((table) => tables.has(table) && !told.has(table));
}

/** Tags that no change would ever be named by; what names rows has to name the change of very many as well. */
function unheard(tags: readonly Tag[]): Tag[] {
  const all = new Set(tags);
  const named = tags.filter((tag) => tag.includes('@'));
  return named.filter((tag) => !watched.has(/^\w+@\w+:/.exec(tag)![0]) || !all.has(manyRowsTag(tableOfTag(tag))));
}

describe('what the samples of all screens tell of what they read', () => {
  it('is the tables of every statement', () => {
    const faults = answers.flatMap(({ title, answer }) =>
      answer.statements.flatMap((statement) =>
        untold(statement).map((table) => `${title}: ${table} in ${statement.text}`),
      ),
    );
    expect(faults).toEqual([]);
    expect(answers.reduce((sum, { answer }) => sum + answer.statements.length, 0)).toBeGreaterThan(200);
  });

  it('would be seen not to be, for a statement that tells of one table and reads two', () => {
    expect(untold({ text: 'SELECT FROM "page" t JOIN media m ON true', tags: ['page@id:1', 'page*'] })).toEqual([
      'media',
    ]);
  });

  it('is as many statements as were sent: nothing is read that nobody told of', () => {
    const differing = kept().filter(({ answer }) => answer.sent !== answer.told || answer.sent === 0);
    expect(differing.map(({ title, answer }) => `${title}: sent ${answer.sent}, told ${answer.told}`)).toEqual([]);
  });

  it('is fewer for carts', () => {
    const ofCarts = answers.filter(({ at }) => UNKEPT.includes(at));
    expect(ofCarts.map(({ answer }) => answer.told < answer.sent && answer.told > 0)).toEqual(Array(4).fill(true));
  });

  it('is fewer where a service reads behind the back of the request', async () => {
    const broken = await openToldGraph(test.url, (context, database) => {
      const quiet = new Loaders(database, { language: null, marketId: 1n, audience: 'shopper' });
      Object.assign(context.services, { shop: new ShopService(quiet) });
    });
    const { sent, told, data } = await broken.ask('{ shop { name } }');
    await broken.close();
    expect(data).toMatchObject({ shop: {} });
    expect([sent, told]).toEqual([1, 0]);
  });

  it('names rows by columns that changes are named by, and never without the change of very many', () => {
    expect([...new Set(answers.flatMap(({ answer }) => unheard(answer.tags)))]).toEqual([]);
    expect(unheard(['product@title:Lamp', 'product*'])).toEqual(['product@title:Lamp']);
    expect(unheard(['product@id:1'])).toEqual(['product@id:1']);
  });

  it('is among what was told of the whole answer', () => {
    for (const { title, answer } of kept()) {
      const all = new Set(answer.tags);
      const missing = answer.statements.flatMap(({ tags }) => tags.filter((tag) => !all.has(tag)));
      expect(missing, title).toEqual([]);
    }
  });

  it('comes from statements without comments, whose apostrophes would hide a table', () => {
    const commented = answers.flatMap(({ answer }) => answer.statements.filter(({ text }) => /--|\/\*/.test(text)));
    expect(commented).toEqual([]);
  });
});

describe('what of a request the samples of all screens look at', () => {
  const lookedAt = (screen: string): string =>
    [...new Set(answers.flatMap(({ at, answer }) => (at === screen ? [...answer.dimensions] : [])))].sort().join(',');

  it('is what is written down here, screen by screen', () => {
    const found = Object.fromEntries([...new Set(answers.map(({ at }) => at))].map((at) => [at, lookedAt(at)]));
    expect(found).toEqual(LOOKED_AT);
  });

  it('is never who asks, on the screens of the storefront that are for everybody', () => {
    const open = Object.keys(LOOKED_AT).filter((at) => !at.startsWith('dashboard/') && !PERSONAL.includes(at));
    expect(open).toHaveLength(10);
    expect(open.filter((at) => lookedAt(at).includes('viewer'))).toEqual([]);
    expect(PERSONAL.filter((at) => lookedAt(at).includes('viewer'))).toEqual(PERSONAL);
  });

  it('is nothing, for an answer that needs nothing: making a context and its services looks at nothing', async () => {
    const { dimensions, tags, sent } = await graph.ask('{ __typename }');
    expect([[...dimensions], [...tags].sort(), sent]).toEqual([[], LOCALITIES, 0]);
  });
});

describe('what a page of a product depends on', () => {
  const page = (language: string): string => `query @inContext(language: ${language}) {
    product(handle: "HANDLE") {
      id title media(first: 12) { nodes { id alt } } options { name optionValues { name } }
      selectedOrFirstAvailableVariant { id price { amount } image { altText } }
      priceRange { minVariantPrice { amount } } reviews(first: 3) { totalCount nodes { body } }
      metafield(namespace: "custom", key: "material") { value } featuredImage { altText }
    } }`;
  let handles: string[];
  beforeAll(async () => {
    const rows = await graph.database.rows<{ handle: string }>(
      sql`SELECT handle FROM product p WHERE status = 'ACTIVE' AND published_at <= now()
        AND EXISTS (SELECT FROM review r WHERE r.product_id = p.id) ORDER BY id LIMIT 2`,
    );
    handles = rows.map(({ handle }) => handle);
  });
  const ask = (handle: string, language: string): Promise<ToldAnswer> =>
    graph.ask(page(language).replace('HANDLE', handle));

  it.each(['EN', 'DE'])('is no whole table besides the localities, in %s', async (language) => {
    const { tags, errors, data } = await ask(handles[0]!, language);
    expect(errors).toBeUndefined();
    expect(data!['product']).not.toBeNull();
    expect(tags.filter((tag) => /^\w+$/.test(tag)).sort()).toEqual(LOCALITIES);
  });

  it.each(['EN', 'DE'])('is no row that the page of another depends on, in %s', async (language) => {
    const [one, other] = await Promise.all(handles.map((handle) => ask(handle, language)));
    const rows = (answer?: ToldAnswer): Tag[] => answer!.tags.filter((tag) => tag.includes('@'));
    const common = rows(one).filter((tag) => other!.tags.includes(tag));
    // Keys of different tables may be the same number, so a translation may be of either.
    expect(common.filter((tag) => !tag.startsWith('translation@'))).toEqual([]);
    expect(rows(one).length).toBeGreaterThan(10);
  });
});

describe('what pages with lists of products depend on', () => {
  const byCounters = (at: string): Tag[] => [
    ...new Set(
      answers.filter((one) => one.at === at).flatMap(({ answer }) => answer.tags.filter((tag) => tag.includes('.'))),
    ),
  ];

  it('is never the stock of a product that they do not show', () => {
    const all = Object.keys(LOOKED_AT).filter((at) => !at.startsWith('dashboard/'));
    expect(all.filter((at) => byCounters(at).includes('product.total_inventory'))).toEqual([]);
  });

  it('is the stock of all products where that decides which they are', async () => {
    const { tags } = await graph.ask('{ products(first: 2, sortKey: BEST_SELLING) { nodes { id } } }');
    expect(tags).toContain('product.units_sold');
    expect(tags).not.toContain('product.total_inventory');
  });
});

describe('a statement that is changed', () => {
  const rows = { table: 'product', column: 'id', values: [7n], times: 1 };

  it('reads the rows that are said', () => {
    expect(readsOf(raw('SELECT FROM product t'), rows)).toEqual(['product@id:7', 'product*']);
  });

  it('reads the whole of each table that nothing is said of, one that is named again among them', () => {
    const joined = raw(`SELECT 'media' FROM product t JOIN product_media m ON true JOIN product o ON true`);
    expect(readsOf(joined, rows)).toEqual(['media', 'product@id:7', 'product*', 'product', 'product_media']);
  });
});
