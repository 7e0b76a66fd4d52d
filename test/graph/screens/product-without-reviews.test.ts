import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProductQuery } from '../../../screens/web/generated/graphql.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { documentId as idOf } from '../../../src/screens/registry/document-text.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';

interface Answer {
  readonly data: ProductQuery;
  readonly errors?: unknown;
  readonly extensions?: { degraded: { path: string[]; reason: string; deadlineMs: number }[] };
}

let database: TestDatabase;
let graph: TestGraph;
let documentId: string;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  const written = (await readScreens(screensFolder)).find(({ file }) => file === 'web/Product.graphql')!;
  // The recommendations get all the time that a busy machine needs: here it is the reviews that are slow.
  const body = written.body.replace('@optional(deadlineMs: 400)', '@optional(deadlineMs: 10000)');
  expect(body).not.toBe(written.body);
  const screen = { ...written, body, id: idOf(body) };
  graph = await startGraph({ database, screens: new ScreenRegistry([screen]), config: { safelist: true } });
  documentId = screen.id;
}, 240_000);
afterAll(async () => {
  await graph?.close();
  await database?.drop();
});

async function productPage(): Promise<Answer> {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId, variables: { handle: 'anholt-scarf' } }),
  });
  return (await response.json()) as Answer;
}

it('with slow reviews the product page arrives complete but for them', async () => {
  const { product: whole, related } = (await productPage()).data;
  const { reviews, ...product } = whole!;
  expect(reviews!.nodes.length).toBeGreaterThan(0);
  await withOneConnection(database.url, async ({ run }) => {
    await run('BEGIN');
    await run('LOCK TABLE review IN ACCESS EXCLUSIVE MODE');
    const started = performance.now();
    const pages = await Promise.all(Array.from({ length: 8 }, () => productPage()));
    // Far below the time-out of a statement, which would end what holds them up.
    expect(performance.now() - started).toBeLessThan(5_000);
    await run('ROLLBACK');
    for (const { data, errors, extensions } of pages) {
      expect(errors).toBeUndefined();
      expect(data).toEqual({ product: { ...product, reviews: null }, related });
      expect(extensions).toEqual({
        degraded: [{ path: ['product', 'reviews'], reason: 'LATE', deadlineMs: 300 }],
      });
    }
  });
  expect((await productPage()).data.product!.reviews).toEqual(reviews);
});
