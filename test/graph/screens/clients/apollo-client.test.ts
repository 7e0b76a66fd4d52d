import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { ApolloClient, gql, HttpLink, InMemoryCache, type ApolloLink, type DocumentNode } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Defer20220824Handler } from '@apollo/client/incremental';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentIds } from '../../../../screens/web/generated/document-ids.ts';
import { HomeDocument, ProductDocument } from '../../../../screens/web/generated/graphql.ts';
import { inParts, startClosedServer, type ClosedServer } from './closed-server.ts';

let server: ClosedServer;
const clients: ApolloClient[] = [];
beforeAll(async () => {
  server = await startClosedServer();
}, 240_000);
afterEach(() => {
  for (const client of clients.splice(0)) client.stop();
  server.sent.length = 0;
});
afterAll(() => server?.close());

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const variables = { handle: 'anholt-scarf' };

/** As an app makes it: a link that asks by id before the one that sends. */
function clientWith(first?: ApolloLink, http: HttpLink.Options = {}): ApolloClient {
  const last = new HttpLink({ uri: server.url, fetch: server.fetch, ...http });
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: first ? first.concat(last) : last,
    incrementalHandler: new Defer20220824Handler(),
  });
  clients.push(client);
  return client;
}

/** Ids by the names of operations, from the manifest in Apollo's format. */
async function linkByManifest(): Promise<ApolloLink> {
  const file = new URL('../../../../screens/web/generated/persisted-query-manifest.json', import.meta.url);
  const { operations } = JSON.parse(await readFile(file, 'utf8')) as { operations: { id: string; name: string }[] };
  const ids = new Map(operations.map(({ id, name }) => [name, id]));
  return new PersistedQueryLink({ generateHash: (document) => ids.get(nameOf(document))! });
}

function nameOf({ definitions }: DocumentNode): string {
  return definitions.flatMap((node) => (node.kind === 'OperationDefinition' && node.name ? [node.name.value] : []))[0]!;
}

/** The code of the error that an operation ends in. */
async function codeOf(operation: Promise<unknown>): Promise<unknown> {
  const error: unknown = await operation.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return CombinedGraphQLErrors.is(error) ? error.errors[0]!.extensions!['code'] : error;
}

describe('Apollo Client', () => {
  it('loads screens by the ids of its manifest, with the types of their results', async () => {
    const client = clientWith(await linkByManifest());
    const { data } = await client.query({ query: ProductDocument, variables });
    const title: string | undefined = data?.product?.title;
    expect(title).toBe('Anholt Scarf');
    expect((await client.query({ query: HomeDocument })).data!.shop.name).toBeTruthy();
    const { cachedId } = documentIds.Product;
    expect(server.sent.map(({ query }) => query)).toEqual([undefined, undefined]);
    expect(server.sent[0]).toMatchObject({ method: 'POST', id: cachedId });
    const kept = (client.cache as InMemoryCache).extract();
    expect(kept['ROOT_QUERY']!['product({"handle":"anholt-scarf"})']).toMatchObject({
      __ref: expect.stringMatching(/^Product:/),
    });
  });

  it('loads them without a manifest, by the hash of what it would have sent', async () => {
    const { data } = await clientWith(new PersistedQueryLink({ sha256 })).query({ query: ProductDocument, variables });
    expect(data!.product!.title).toBe('Anholt Scarf');
    expect(server.sent).toMatchObject([{ id: documentIds.Product.cachedId, query: undefined }]);
  });

  it('loads them by GET', async () => {
    const link = new PersistedQueryLink({ sha256, useGETForHashedQueries: true });
    const { data } = await clientWith(link).query({ query: ProductDocument, variables });
    expect(data!.product!.title).toBe('Anholt Scarf');
    expect(server.sent).toMatchObject([{ method: 'GET', id: documentIds.Product.cachedId, query: undefined }]);
  });

  it('shows what comes in parts as it comes', async () => {
    const client = clientWith(new PersistedQueryLink({ sha256 }));
    const states = await statesOf(client);
    expect(states[0]).toMatchObject({ product: { title: 'Anholt Scarf' } });
    expect(states[0]!['product']).not.toHaveProperty('reviews');
    expect(states.at(-1)).toMatchObject({ product: { reviews: { totalCount: expect.any(Number) } } });
    expect(server.sent).toMatchObject([{ query: undefined, accept: expect.stringContaining('deferSpec=20220824') }]);
  });

  it('is refused with a document of its own, as text and as an id, by POST and by GET', async () => {
    const query = gql('query Mine { shop { name } }');
    const preflight = { 'apollo-require-preflight': 'true' };
    const codes = await Promise.all([
      codeOf(clientWith().query({ query })),
      codeOf(clientWith(undefined, { useGETForQueries: true, headers: preflight }).query({ query })),
      codeOf(clientWith(new PersistedQueryLink({ sha256 })).query({ query })),
      codeOf(clientWith(new PersistedQueryLink({ sha256, useGETForHashedQueries: true })).query({ query })),
    ]);
    expect(codes).toEqual(Array(4).fill('PERSISTED_QUERY_NOT_IN_LIST'));
    expect(server.sent.map(({ method, query: text }) => [method, typeof text]).sort()).toEqual([
      ['GET', 'string'],
      ['GET', 'undefined'],
      ['POST', 'string'],
      ['POST', 'undefined'],
    ]);
  });
});

/** What a watching component has shown by the time that everything is there. */
function statesOf(client: ApolloClient): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    const states: Record<string, unknown>[] = [];
    const watched = client.watchQuery<Record<string, unknown>>({ query: inParts, variables });
    const subscription = watched.subscribe(({ data, dataState, error }) => {
      if (error) reject(error);
      if (data) states.push(data as Record<string, unknown>);
      if (dataState !== 'complete') return;
      subscription.unsubscribe();
      resolve(states);
    });
  });
}
