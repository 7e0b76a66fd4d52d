import { cacheExchange, Client, fetchExchange, gql, type Exchange, type OperationResult } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import type { DocumentNode } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentIds, type DocumentName } from '../../../../screens/web/generated/document-ids.ts';
import { HomeDocument, ProductDocument } from '../../../../screens/web/generated/graphql.ts';
import { documentId, cachedBodyOf } from '../../../../src/screens/registry/document-text.ts';
import { inParts, startClosedServer, type ClosedServer } from './closed-server.ts';

let server: ClosedServer;
beforeAll(async () => {
  server = await startClosedServer();
}, 240_000);
afterEach(() => {
  server.sent.length = 0;
});
afterAll(() => server?.close());

const variables = { handle: 'anholt-scarf' };
const ids: Record<string, string> = {
  ...Object.fromEntries(Object.entries(documentIds).map(([name, { cachedId }]) => [name, cachedId])),
  InParts: documentId(cachedBodyOf(inParts)),
};

/** As an app makes it: ids by the names of operations, and no text ever. */
const byId = (preferGet: 'force' | false): Exchange =>
  persistedExchange({
    enforcePersistedQueries: true,
    preferGetForPersistedQueries: preferGet,
    generateHash: async (_text, document) => ids[nameOf(document)] ?? documentId('of nobody'),
  });

function clientWith(exchanges: Exchange[], preferGetMethod: boolean | 'force' = false): Client {
  return new Client({
    url: server.url,
    fetch: server.fetch,
    preferGetMethod,
    exchanges: [cacheExchange, ...exchanges, fetchExchange],
    fetchOptions: {
      headers: {
        'apollo-require-preflight': 'true',
        accept: 'multipart/mixed; deferSpec=20220824, application/graphql-response+json, application/json',
      },
    },
  });
}

function nameOf({ definitions }: DocumentNode): DocumentName {
  const names = definitions.flatMap((node) => (node.kind === 'OperationDefinition' && node.name ? [node.name] : []));
  return names[0]!.value as DocumentName;
}

const codeOf = ({ error }: OperationResult): unknown => error?.graphQLErrors[0]?.extensions['code'];

describe('urql', () => {
  it('loads screens by the ids of their names, with the types of their results', async () => {
    const client = clientWith([byId(false)]);
    const { data, error } = await client.query(ProductDocument, variables);
    const title: string | undefined = data?.product?.title;
    expect([title, error]).toEqual(['Anholt Scarf', undefined]);
    expect((await client.query(HomeDocument, {})).data!.shop.name).toBeTruthy();
    expect(server.sent).toMatchObject([
      { method: 'POST', query: undefined, id: documentIds.Product.cachedId },
      { method: 'POST', query: undefined, id: documentIds.Home.cachedId },
    ]);
  });

  it('loads them by GET', async () => {
    const { data } = await clientWith([byId('force')]).query(ProductDocument, variables);
    expect(data!.product!.title).toBe('Anholt Scarf');
    expect(server.sent).toMatchObject([{ method: 'GET', query: undefined, id: documentIds.Product.cachedId }]);
  });

  it('shows what comes in parts as it comes', async () => {
    const states = await statesOf(clientWith([byId(false)]));
    expect(states[0]).toMatchObject({ hasNext: true, data: { product: { title: 'Anholt Scarf' } } });
    expect(states[0]!.data.product).not.toHaveProperty('reviews');
    expect(states.at(-1)).toMatchObject({
      hasNext: false,
      data: { product: { reviews: { totalCount: expect.any(Number) } } },
    });
    expect(server.sent).toMatchObject([{ query: undefined }]);
  });

  it('is refused with a document of its own, as text and as an id, by POST and by GET', async () => {
    const query = gql('query Mine { shop { name } }');
    const answers = await Promise.all([
      clientWith([]).query(query, {}),
      clientWith([], 'force').query(query, {}),
      clientWith([byId(false)]).query(query, {}),
      clientWith([byId('force')]).query(query, {}),
    ]);
    expect(answers.map(codeOf)).toEqual(Array(4).fill('PERSISTED_QUERY_NOT_IN_LIST'));
    expect(answers.some(({ data }) => data)).toBe(false);
    expect(server.sent.map(({ method, query: text }) => [method, typeof text]).sort()).toEqual([
      ['GET', 'string'],
      ['GET', 'undefined'],
      ['POST', 'string'],
      ['POST', 'undefined'],
    ]);
  });
});

/** What a component has shown by the time that everything is there; data are copied, as urql adds parts to what it has. */
function statesOf(client: Client): Promise<{ hasNext: boolean; data: { product: object } }[]> {
  return new Promise((resolve, reject) => {
    const states: { hasNext: boolean; data: { product: object } }[] = [];
    const { unsubscribe } = client
      .query<{ product: object }>(inParts, variables)
      .subscribe(({ data, error, hasNext }) => {
        if (error) return reject(error);
        states.push({ hasNext, data: structuredClone(data!) });
        if (hasNext) return;
        resolve(states);
        queueMicrotask(() => unsubscribe());
      });
  });
}
