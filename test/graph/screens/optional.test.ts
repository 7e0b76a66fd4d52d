/* eslint-disable @typescript-eslint/no-explicit-any -- answers are of any shape here */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { printSchema } from 'graphql';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import { startGraph, type GraphAnswer, type TestGraph } from '../../support/graph.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { partsOf } from '../delivery/parts-of.ts';

type Answer = GraphAnswer<any> & {
  extensions?: { degraded?: { path: unknown[]; reason: string; deadlineMs: number }[] };
};

let database: TestDatabase;
let graph: TestGraph;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  graph = await startGraph({ database });
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await database?.drop();
});

const ask = (document: string, variables = {}) => graph.query(document, variables) as Promise<Answer>;
const reviews = 'reviews(first: 2) { totalCount nodes { id rating } }';
const page = (optional: string) => `{
  product(handle: "anholt-scarf") {
    title
    ${optional}
    featuredImage { url }
    variants(first: 1) { nodes { title } }
  }
}`;
const marked = reviews.replace(' {', ' @optional(deadlineMs: 300) {');

/** Holds everybody off the reviews while `act` runs. */
async function withoutReviews<Result>(act: () => Promise<Result>): Promise<Result> {
  return withOneConnection(database.url, async ({ run }) => {
    await run('BEGIN');
    await run('LOCK TABLE review IN ACCESS EXCLUSIVE MODE');
    try {
      return await act();
    } finally {
      await run('ROLLBACK');
    }
  });
}

describe('an optional part', () => {
  it('changes nothing of an answer that has it, nor its order', async () => {
    const [plain, optional] = await Promise.all([ask(page(reviews)), ask(page(marked))]);
    expect(plain.errors).toBeUndefined();
    expect(JSON.stringify(optional.data)).toBe(JSON.stringify(plain.data));
    expect(optional.extensions).toBeUndefined();
    expect(optional.statements).toBe(plain.statements);
  });

  it('is null when it is late, although its type is never null, and the rest arrives', async () => {
    const answer = await withoutReviews(() => ask(page(marked)));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.product).toMatchObject({
      title: 'Anholt Scarf',
      reviews: null,
      featuredImage: { url: expect.any(String) },
      variants: { nodes: [expect.anything()] },
    });
    expect(answer.extensions).toEqual({
      degraded: [{ path: ['product', 'reviews'], reason: 'LATE', deadlineMs: 300 }],
    });
  });

  it('is waited for where it is not marked: the twin', async () => {
    let settled = false;
    await withoutReviews(async () => {
      const answer = ask(page(reviews)).then((result) => ((settled = true), result));
      await ask(page(marked));
      expect(settled).toBe(false);
      void answer;
    });
  });

  it('never takes the connections that the rest needs, however many wait for it', async () => {
    const answers = await withoutReviews(() => Promise.all(Array.from({ length: 30 }, () => ask(page(marked)))));
    for (const { data, errors, extensions } of answers) {
      expect([errors, data.product.reviews, extensions!.degraded!.length]).toEqual([undefined, null, 1]);
      expect(data.product.variants.nodes).toHaveLength(1);
    }
  });

  it('takes them all where nothing holds it back: the twin', async () => {
    const unbounded = await startGraph({ database, optionalConnections: 1_000 });
    try {
      const answers = await withoutReviews(() =>
        Promise.all(Array.from({ length: 30 }, () => unbounded.query(page(marked)) as Promise<Answer>)),
      );
      expect(answers.filter(({ errors }) => errors).length).toBeGreaterThan(0);
    } finally {
      await unbounded.close();
    }
  });

  it('that fails is named with its code, and is no error of the answer', async () => {
    const { data, errors, extensions } = await ask(
      page('reviews(first: 2, after: "nonsense") @optional(deadlineMs: 3000) { totalCount nodes { id } }'),
    );
    expect([errors, data.product.reviews, data.product.title]).toEqual([undefined, null, 'Anholt Scarf']);
    expect(extensions!.degraded).toEqual([
      expect.objectContaining({ path: ['product', 'reviews'], reason: 'FAILED', code: 'BAD_USER_INPUT' }),
    ]);
  });

  it('may stand in a list, with an alias, a variable, and @include', async () => {
    const document = `query ($handle: String!, $first: Int!, $with: Boolean!, $ms: Int!) {
      collection(handle: $handle) { products(first: 3) { nodes {
        title
        said: reviews(first: $first) @optional(deadlineMs: $ms) @include(if: $with) { nodes { rating } }
      } } }
    }`;
    const variables = { handle: 'wear', first: 1, with: true, ms: 3000 };
    const { data, errors, statements } = await ask(document, variables);
    expect(errors).toBeUndefined();
    expect(data.collection.products.nodes).toHaveLength(3);
    for (const { said } of data.collection.products.nodes) expect(Array.isArray(said.nodes)).toBe(true);
    const without = await ask(document, { ...variables, with: false });
    expect('said' in without.data.collection.products.nodes[0]).toBe(false);
    expect(statements - without.statements).toBe(1);
    const late = await withoutReviews(() => ask(document, { ...variables, ms: 100 }));
    expect(late.extensions!.degraded!.map(({ path }) => path.join('.'))).toEqual(
      [0, 1, 2].map((index) => `collection.products.nodes.${index}.said`),
    );
  });

  it('may be a fragment, of which each field is one, and may stand within another', async () => {
    const document = `{
      product(handle: "anholt-scarf") { title ...Social @optional(deadlineMs: 2000) }
    }
    fragment Social on Product { vendor ...More }
    fragment More on Product { reviews(first: 1) { nodes { id body @optional(deadlineMs: 50) } } }`;
    const { data, errors } = await ask(document);
    expect(errors).toBeUndefined();
    expect(data.product).toMatchObject({ title: 'Anholt Scarf', vendor: expect.any(String) });
    expect(data.product.reviews.nodes[0].body).toEqual(expect.any(String));
    const late = await withoutReviews(() => ask(document.replace('2000', '200')));
    expect(late.data.product).toMatchObject({ vendor: expect.any(String), reviews: null });
  });

  it('is refused with two meanings at one place, or a deadline that makes no sense', async () => {
    const twice = await ask(page(`${marked} ${reviews}`));
    expect(twice.errors![0]).toMatchObject({ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
    expect(twice.errors![0]!.message).toMatch(/"reviews" is asked for with @optional and without it/);
    const within = page(
      'others: variants(first: 2) @optional(deadlineMs: 900) { nodes { sku sku @optional(deadlineMs: 9) } }',
    );
    expect((await ask(within)).errors![0]!.message).toMatch(/"sku" is asked for with @optional and without it/);
    const never = await ask(page(marked.replace('300', '0')));
    expect(never.errors![0]!.message).toMatch(/give a number from 1 to 10000/);
  });

  it('is guarded like any other field', async () => {
    const { data, extensions } = await ask(
      '{ shop { name } customers(first: 1) @optional(deadlineMs: 500) { nodes { id } } }',
    );
    expect([data.shop.name, data.customers]).toEqual([expect.any(String), null]);
    expect(extensions!.degraded![0]).toMatchObject({ reason: 'FAILED', code: 'UNAUTHENTICATED' });
  });

  it('may be late in a part of an answer that comes in parts', async () => {
    const response = await withoutReviews(async () => {
      const answer = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec=20220824' },
        body: JSON.stringify({ query: page(`... @defer { vendor ${marked.replace('300', '100')} }`) }),
      });
      return partsOf(answer);
    });
    expect(response[0]!.payload['data'].product.title).toBe('Anholt Scarf');
    const later = response.slice(1).map(({ payload }) => payload);
    expect(later.flatMap(({ incremental = [] }) => incremental)).toEqual([
      { data: { vendor: expect.any(String), reviews: null }, path: ['product'] },
    ]);
    expect(later.flatMap(({ extensions }) => extensions?.degraded ?? [])).toEqual([
      { path: ['product', 'reviews'], reason: 'LATE', deadlineMs: 100 },
    ]);
  });

  it('leaves no trace in the schema that clients see', () => {
    expect(printSchema(buildGraphSchema())).not.toMatch(/part_[0-9a-f]{6}/);
  });
});
