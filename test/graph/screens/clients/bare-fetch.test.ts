import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIds, type DocumentName } from '../../../../screens/web/generated/document-ids.ts';
import type { HomeQuery, ProductQuery } from '../../../../screens/web/generated/graphql.ts';
import { startClosedServer, type ClosedServer } from './closed-server.ts';

let server: ClosedServer;
beforeAll(async () => {
  server = await startClosedServer();
}, 240_000);
afterAll(() => server?.close());

interface Answer<Data> {
  data?: Data;
  errors?: { extensions: { code: string } }[];
}

async function ask<Data>(body: object): Promise<Answer<Data>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await server.fetch(server.url, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer<Data>;
}

async function get<Data>(parameters: Record<string, string>): Promise<Answer<Data>> {
  const response = await server.fetch(`${server.url}?${new URLSearchParams(parameters)}`);
  return (await response.json()) as Answer<Data>;
}

const screen = <Data>(name: DocumentName, variables = {}) => ask<Data>({ documentId: documentIds[name].id, variables });

describe('a bare fetch', () => {
  it('loads screens by the ids of their names', async () => {
    const { data: home } = await screen<HomeQuery>('Home');
    expect(home!.shop.name).toBeTruthy();
    const { data } = await screen<ProductQuery>('Product', { handle: 'anholt-scarf' });
    expect(data!.product!.title).toBe('Anholt Scarf');
    expect(server.sent.every(({ query, id }) => query === undefined && typeof id === 'string')).toBe(true);
  });

  it('loads one by a URL that caches can keep', async () => {
    const parameters = { documentId: documentIds.Product.id, variables: '{"handle":"anholt-scarf"}' };
    expect((await get<ProductQuery>(parameters)).data!.product!.title).toBe('Anholt Scarf');
  });

  it('is refused with a document of its own, either way', async () => {
    const query = '{ shop { name } }';
    for (const { data, errors } of [await ask({ query }), await get({ query })])
      expect([data, errors![0]!.extensions.code]).toEqual([undefined, 'PERSISTED_QUERY_NOT_IN_LIST']);
  });
});
