import { beforeAll, describe, expect, it } from 'vitest';
import { ContentSearchStore } from '../../../src/services/search/content-search.store.ts';
import type { Viewer } from '../../../src/viewer.ts';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn } from '../../support/given.ts';
import { startGraph, type GraphAnswer, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { customer, guest, machine, staff } from '../../support/viewers.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;
const SOON = new Date('2999-01-01');
/** What each state is called, and when it is published. */
const STATES = { hidden: null, soon: SOON, shown: new Date('2025-01-01') } as const;
type State = keyof typeof STATES;
const states = Object.keys(STATES) as State[];
const ids: Record<
  State,
  Record<'Collection' | 'Page' | 'Article' | 'MediaImage' | 'ArticleImage', string>
> = {} as never;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const { prisma } = shop.database;
  const given = givenIn(prisma);
  const mug = await shop.product('mug');
  const blog = await given.blog('journal');
  for (const state of states) {
    const publishedAt = STATES[state];
    const title = `Quokka ${state}`;
    const picture = await given.picture(`c-${state}`);
    const other = await given.picture(`a-${state}`);
    const image = { connect: { id: picture.id } };
    const collection = await shop.collection(state, [mug], { title, publishedAt, image });
    const page = await given.page(state, { title, publishedAt });
    const text = { content: 'quokka', title, publishedAt, imageId: other.id, authorName: `Author ${state}` };
    const article = await given.article(blog, state, text);
    const gid = (type: string, { id }: { id: bigint }) => `gid://vitrine/${type}/${id}`;
    ids[state] = {
      Collection: gid('Collection', collection),
      Page: gid('Page', page),
      Article: gid('Article', article),
      MediaImage: gid('MediaImage', picture),
      ArticleImage: gid('MediaImage', other),
    };
    await given.menu(`links-${state}`, [
      { title: 'c', type: 'COLLECTION', to: collection },
      { title: 'p', type: 'PAGE', to: page },
      { title: 'a', type: 'ARTICLE', to: article },
    ]);
  }
  await ContentSearchStore.refresh(prisma);
  graph = await startGraph({ database: test });
  return async () => {
    await graph.close();
    await shop.close();
  };
});

type Handles = { handle: string }[];
const handles = (list: unknown) => (list as Handles).map(({ handle }) => handle).sort();

/** Each way to things that may be unpublished, as the states that it shows of the three. */
const WAYS: Record<string, (ask: TestGraph['query']) => Promise<string[]>> = {
  ...Object.fromEntries(
    ['collection', 'collectionByHandle', 'page', 'pageByHandle'].map((field) => [
      `${field}(handle:)`,
      async (ask: TestGraph['query']) => {
        const fields = states.map((state) => `${state}: ${field}(handle: "${state}") { handle }`);
        const { data } = await ask(`{ ${fields.join(' ')} }`);
        return states.filter((state) => data![state] !== null).sort();
      },
    ]),
  ),
  ...Object.fromEntries(
    [
      ['collection', 'Collection'],
      ['page', 'Page'],
      ['article', 'Article'],
    ].map(([field, type]) => [
      `${field}(id:)`,
      async (ask: TestGraph['query']) => {
        const fields = states.map((state) => `${state}: ${field}(id: "${ids[state][type as 'Page']}") { handle }`);
        const { data } = await ask(`{ ${fields.join(' ')} }`);
        return states.filter((state) => data![state] !== null).sort();
      },
    ]),
  ),
  ...Object.fromEntries(
    (['Collection', 'Page', 'Article', 'MediaImage', 'ArticleImage'] as const).flatMap((type) => [
      [
        `node(id:) of ${type}`,
        async (ask: TestGraph['query']) => {
          const fields = states.map((state) => `${state}: node(id: "${ids[state][type]}") { id }`);
          const { data } = await ask(`{ ${fields.join(' ')} }`);
          return states.filter((state) => data![state] !== null).sort();
        },
      ],
      [
        `nodes(ids:) of ${type}`,
        async (ask: TestGraph['query']) => {
          const { data } = await ask<{ nodes: (object | null)[] }>(`query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, {
            ids: states.map((state) => ids[state][type]),
          });
          return states.filter((_, index) => data!.nodes[index] !== null).sort();
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['collections', 'pages', 'articles'].flatMap((field) =>
      [
        '',
        ', query: "quokka"',
        ', query: "title:Quokka*"',
        ', sortKey: TITLE',
        ', query: "quokka", sortKey: RELEVANCE',
      ].map((args) => [
        `${field}(first: 9${args})`,
        async (ask: TestGraph['query']) => {
          const { data } = await ask<Record<string, { nodes: Handles; totalCount: { count: number } | number }>>(
            `{ ${field}(first: 9${args}) { nodes { handle } } }`,
          );
          return handles(data![field]!.nodes);
        },
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['collections', 'pages', 'articles'].map((field) => [
      `${field}.totalCount`,
      async (ask: TestGraph['query']) => {
        const { data } = await ask<Record<string, { totalCount: string }>>(`{ ${field}(first: 1) { totalCount } }`);
        return Number(data![field]!.totalCount) === 3
          ? [...states].sort()
          : [`${data![field]!.totalCount}`].map(() => 'shown');
      },
    ]),
  ),
  'product.collections': async (ask) => {
    const { data } = await ask<{ product: { collections: { nodes: Handles } } }>(
      `{ product(handle: "mug") { collections(first: 9) { nodes { handle } } } }`,
    );
    return handles(data!.product.collections.nodes);
  },
  'blog.articles': async (ask) => {
    const { data } = await ask<{ blog: { articles: { nodes: Handles } } }>(
      `{ blog(handle: "journal") { articles(first: 9) { nodes { handle } } } }`,
    );
    return handles(data!.blog.articles.nodes);
  },
  'blog.articleByHandle': async (ask) => {
    const fields = states.map((state) => `${state}: articleByHandle(handle: "${state}") { id }`);
    const { data } = await ask<{ blog: Record<string, object | null> }>(
      `{ blog(handle: "journal") { ${fields.join(' ')} } }`,
    );
    return states.filter((state) => data!.blog[state] !== null).sort();
  },
  'blog.authors': async (ask) => {
    const { data } = await ask<{ blog: { authors: { lastName: string }[] } }>(
      `{ blog(handle: "journal") { authors { lastName } } }`,
    );
    return data!.blog.authors.map(({ lastName }) => lastName).sort();
  },
  ...Object.fromEntries(
    ['resource { __typename }', 'resourceId', 'url'].map((field) => [
      `menu.items.${field}`,
      async (ask: TestGraph['query']) => {
        const fields = states.map((state) => `${state}: menu(handle: "links-${state}") { items { ${field} } }`);
        const { data } = await ask<Record<string, { items: Record<string, unknown>[] }>>(`{ ${fields.join(' ')} }`);
        const name = field.split(' ')[0]!;
        return states.filter((state) => data![state]!.items.some((item) => item[name] !== null)).sort();
      },
    ]),
  ),
  search: async (ask) => {
    const { data } = await ask<{ search: { nodes: Handles } }>(
      `{ search(query: "quokka", first: 9, types: [PAGE, ARTICLE]) { nodes { ... on Page { handle } ... on Article { handle } } } }`,
    );
    return [...new Set(handles(data!.search.nodes))];
  },
  predictiveSearch: async (ask) => {
    const { data } = await ask<{ predictiveSearch: Record<string, Handles> }>(
      `{ predictiveSearch(query: "quok", limitScope: EACH, types: [COLLECTION, PAGE, ARTICLE]) { collections { handle } pages { handle } articles { handle } } }`,
    );
    return [...new Set(Object.values(data!.predictiveSearch).flatMap(handles))].sort();
  },
};

const VIEWERS: Record<string, [Viewer, readonly State[]]> = {
  'a guest': [guest, ['shown']],
  'a customer': [customer({ id: 1n }), ['shown']],
  'a program that may only write': [machine('content:write', 'catalog:write'), ['shown']],
  'a program that may read the catalog': [machine('catalog:read'), states],
  'an analyst': [staff('analyst'), states],
  'a merchandiser': [staff('merchandiser'), states],
};

describe.each(Object.entries(VIEWERS))('to %s', (_, [viewer, seen]) => {
  it.each(Object.keys(WAYS))('%s shows what it should', async (way) => {
    const { query } = viewer.kind === 'guest' ? graph : graph.as(viewer);
    const ask: TestGraph['query'] = async (...args) => {
      const answer = await query(...args);
      expect(answer.errors).toBeUndefined();
      return answer as never;
    };
    expect(await WAYS[way]!(ask)).toEqual([...seen].sort());
  });
});

interface ArticlePage {
  nodes: { handle: string; publishedAt: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('articles that have no date', () => {
  it('have one for clients that need it, and their place in every order, both ways, page by page', async () => {
    const ask = graph.as(staff('merchandiser')).query;
    for (const sortKey of ['PUBLISHED_AT', 'UPDATED_AT', 'AUTHOR', 'BLOG_TITLE', 'TITLE', 'ID'])
      for (const reverse of [false, true]) {
        const found: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const answer: GraphAnswer<{ articles: ArticlePage }> = await ask(
            `query ($after: String) { articles(first: 1, after: $after, sortKey: ${sortKey}, reverse: ${reverse}) {
              nodes { handle publishedAt } pageInfo { hasNextPage endCursor } } }`,
            { after },
          );
          expect(answer.errors).toBeUndefined();
          const { nodes, pageInfo } = answer.data!.articles;
          found.push(...nodes.map(({ handle }) => handle));
          more = pageInfo.hasNextPage;
          after = pageInfo.endCursor;
        }
        expect([sortKey, reverse, [...found].sort()]).toEqual([sortKey, reverse, [...states].sort()]);
      }
  });
});
