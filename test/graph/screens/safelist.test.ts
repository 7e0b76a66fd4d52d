/* eslint-disable @typescript-eslint/no-explicit-any -- answers are of any shape here */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import type { Viewer } from '../../../src/viewer.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { staff } from '../../support/viewers.ts';

let database: TestDatabase;
let closed: TestGraph;
let open: TestGraph;
let product: WrittenScreen;
let viewer: Viewer | undefined;
beforeAll(async () => {
  database = await createTestDatabase('demo');
  const screens = await readScreens(screensFolder);
  product = screens.find(({ file }) => file === 'web/Product.graphql')!;
  const options = { database, screens: new ScreenRegistry(screens), authenticate: async () => viewer as Viewer };
  const config = { safelist: true, automaticDocumentClients: ['labs'] };
  closed = await startGraph({ ...options, config });
  open = await startGraph(options);
}, 240_000);
afterAll(async () => {
  await Promise.all([closed?.close(), open?.close()]);
  await database?.drop();
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const own = '{ shop { name } }';
const variables = { handle: 'anholt-scarf' };

async function post(graph: TestGraph, body: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: any; errors?: { message: string; extensions: any }[] };
  return { status: response.status, ...answer, code: answer.errors?.[0]?.extensions.code as string | undefined };
}

const get = async (graph: TestGraph, parameters: Record<string, string>, headers: Record<string, string> = {}) => {
  const response = await fetch(`${graph.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
  const answer = (await response.json()) as { data?: any; errors?: { extensions: any }[] };
  return { status: response.status, ...answer, code: answer.errors?.[0]?.extensions.code as string | undefined };
};

describe('a server that answers registered operations only', () => {
  it('answers by documentId, with and without the name of the hash, and by persistedQuery', async () => {
    for (const by of [
      { documentId: product.id },
      { documentId: `sha256:${product.id}` },
      { extensions: { persistedQuery: { version: 1, sha256Hash: product.id } } },
    ]) {
      const { data, errors } = await post(closed, { ...by, variables });
      expect(errors).toBeUndefined();
      expect(data.product.title).toBe('Anholt Scarf');
      expect(data.product.__typename).toBeUndefined();
    }
  });

  it('answers by GET, without the header that texts need', async () => {
    const { data } = await get(closed, { documentId: product.id, variables: JSON.stringify(variables) });
    expect(data.product.title).toBe('Anholt Scarf');
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: product.cachedId } });
    const cached = await get(closed, { extensions, variables: JSON.stringify(variables) });
    expect(cached.data.product.__typename).toBe('Product');
  });

  it('answers a registered document that is sent as text', async () => {
    const { data } = await post(closed, { query: product.body, variables });
    expect(data.product.title).toBe('Anholt Scarf');
  });

  it('refuses every other document, whatever way it comes, and says what to do', async () => {
    const answers = await Promise.all([
      post(closed, { query: own }),
      post(closed, { query: `${product.body} `, variables }),
      post(closed, { query: own, documentId: sha256(own) }),
      post(closed, { query: own, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(own) } } }),
      post(closed, { documentId: sha256(own) }),
      get(closed, { query: own }, { 'apollo-require-preflight': 'true' }),
    ]);
    expect(new Set(answers.map(({ code }) => code))).toEqual(new Set(['PERSISTED_QUERY_NOT_IN_LIST']));
    expect(answers.some(({ data }) => data)).toBe(false);
    expect((await post(closed, { query: own })).errors![0]!.message).toMatch(/docs\/SCREENS\.md/);
  });

  it('runs what is registered under an id, whatever text comes with it', async () => {
    const { data } = await post(closed, { query: own, documentId: product.id, variables });
    expect(Object.keys(data)).toEqual(['product', 'related']);
  });

  it('refuses an id that is none', async () => {
    for (const documentId of ['', 'abc', 17, `${product.id}0`])
      expect((await post(closed, { documentId, variables })).code).toBe('BAD_REQUEST');
  });

  it('lets staff ask anything who have the scope for it, and nobody else', async () => {
    try {
      viewer = staff('admin');
      expect((await post(closed, { query: own })).data.shop.name).toBeTruthy();
      viewer = staff('merchandiser');
      expect((await post(closed, { query: own })).code).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    } finally {
      viewer = undefined;
    }
  });

  it('takes documents of the one client that may register them as it goes', async () => {
    const labs = { 'apollographql-client-name': 'labs' };
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(own) } };
    expect((await post(closed, { extensions }, labs)).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(closed, { extensions, query: own }, labs)).data.shop.name).toBeTruthy();
    expect((await post(closed, { extensions }, labs)).data.shop.name).toBeTruthy();
    expect((await post(closed, { extensions })).code).toBe('PERSISTED_QUERY_NOT_IN_LIST');
    const wrong = { persistedQuery: { version: 1, sha256Hash: sha256('{ x }') } };
    expect((await post(closed, { extensions: wrong, query: own }, labs)).code).toBe('BAD_REQUEST');
  });
});

describe('a server that answers everything', () => {
  it('answers texts, and ids as well', async () => {
    expect((await post(open, { query: own })).data.shop.name).toBeTruthy();
    expect((await post(open, { documentId: product.id, variables })).data.product.title).toBe('Anholt Scarf');
  });

  it('tells clients that register documents as they go to send texts', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: sha256(own) } };
    expect((await post(open, { extensions })).code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
    expect((await post(open, { extensions, query: own })).data.shop.name).toBeTruthy();
  });
});
