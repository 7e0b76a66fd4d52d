import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { starterOperations } from './starter-operations.ts';

/** What the starter's operations are about that this graph does not serve yet: none of them may be forgotten silently. */
const notServed: ReadonlySet<string> = new Set([]);

const page = { first: 8, last: null, startCursor: null, endCursor: null };
const variables: Record<string, Record<string, unknown>> = {
  HEADER_QUERY: { headerMenuHandle: 'main-menu' },
  FOOTER_QUERY: { footerMenuHandle: 'footer' },
  FEATURED_COLLECTION_QUERY: {},
  RECOMMENDED_PRODUCTS_QUERY: {},
  ARTICLE_QUERY: {},
  BLOGS_QUERY: page,
  COLLECTION_QUERY: page,
  COLLECTIONS_QUERY: page,
  CATALOG_QUERY: page,
  PAGE_QUERY: {},
  POLICY_CONTENT_QUERY: { privacyPolicy: true, refundPolicy: true, shippingPolicy: true, termsOfService: true },
  POLICIES_QUERY: {},
  PRODUCT_QUERY: { selectedOptions: [] },
  SEARCH_QUERY: { ...page, term: 'lamp' },
  PREDICTIVE_SEARCH_QUERY: { limit: 10, limitScope: 'EACH', term: 'la', types: null },
};

/** Paths of null or empty values at the top two levels: an answer "with data" has none. */
function empties(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([key, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [key];
    const nodes = (value as { nodes?: unknown[] }).nodes;
    return nodes && nodes.length === 0 ? [`${key}.nodes`] : [];
  });
}

describe('the published Hydrogen starter', () => {
  const operations = starterOperations();
  const graph = useGraph('demo');
  let handles: Record<string, string>;

  beforeAll(async () => {
    const { data } = await graph.query<{
      products: { nodes: { handle: string }[] };
      collections: { nodes: { handle: string }[] };
      pages: { nodes: { handle: string }[] };
      articles: { nodes: { handle: string; blog: { handle: string } }[] };
    }>(`{
      products(first: 1) { nodes { handle } } collections(first: 1) { nodes { handle } }
      pages(first: 1) { nodes { handle } } articles(first: 1) { nodes { handle blog { handle } } }
    }`);
    const article = data!.articles.nodes[0]!;
    handles = {
      'products.$handle': data!.products.nodes[0]!.handle,
      'collections.$handle': data!.collections.nodes[0]!.handle,
      'pages.$handle': data!.pages.nodes[0]!.handle,
      articleHandle: article.handle,
      blogHandle: article.blog.handle,
    };
  });

  it('still brings the operations that are tried here', () => {
    expect(operations.length).toBe(16);
    expect(operations.filter(({ name }) => !(name.split(' ')[1]! in variables)).map(({ name }) => name)).toEqual([
      ...notServed,
    ]);
  });

  it.each(operations)('$name runs unmodified, without an error and with data', async ({ name, document }) => {
    const [file, constant] = name.split(' ') as [string, string];
    const route = file.replace(/^routes\//, '').replace(/\.tsx$/, '');
    const { articleHandle, blogHandle } = handles;
    const answer = await graph.query<Record<string, unknown>>(document, {
      country: 'GB',
      language: 'EN',
      handle: handles[route],
      articleHandle,
      blogHandle,
      ...variables[constant],
    });
    expect(answer.errors).toBeUndefined();
    expect(empties(answer.data!)).toEqual([]);
  });

  it.each(operations)('$name answers in the second language, too', async ({ name, document }) => {
    const [file, constant] = name.split(' ') as [string, string];
    const route = file.replace(/^routes\//, '').replace(/\.tsx$/, '');
    const { articleHandle, blogHandle } = handles;
    const context = { country: 'DE', language: 'DE', handle: handles[route], articleHandle, blogHandle };
    const answer = await graph.query(document, { ...context, ...variables[constant] });
    expect(answer.errors).toBeUndefined();
  });
});
