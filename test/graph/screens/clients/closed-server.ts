import { parse } from 'graphql';
import { bodyOf, cachedBodyOf, documentId } from '../../../../src/screens/registry/document-text.ts';
import { readScreens } from '../../../../src/screens/registry/read-screens.ts';
import { ScreenRegistry, type DeployedScreen } from '../../../../src/screens/registry/screen-registry.ts';
import { screensFolder } from '../../../../src/screens/registry/screens-folder.ts';
import { startGraph, type TestGraph } from '../../../support/graph.ts';
import { createTestDatabase } from '../../../support/test-database.ts';

/** What a client sent: how, and what was in it. */
export interface SentRequest {
  readonly method: string;
  readonly accept: string;
  readonly query: unknown;
  readonly id: unknown;
}

/** A server that answers registered operations only, and a `fetch` that notes what is sent to it. */
export interface ClosedServer {
  readonly url: string;
  readonly sent: SentRequest[];
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

/** An operation whose answer comes in parts, for clients that can take them. */
export const inParts = parse(`
  query InParts($handle: String!) {
    product(handle: $handle) {
      id
      title
      ...Reviews @defer
    }
  }

  fragment Reviews on Product {
    reviews(first: 2) {
      totalCount
    }
  }
`);

/** Starts it over a demo shop, with the screens of this deployment and one that comes in parts. */
export async function startClosedServer(): Promise<ClosedServer> {
  const database = await createTestDatabase('demo');
  const screens = new ScreenRegistry([...(await readScreens(screensFolder)), registered('InParts')]);
  const graph: TestGraph = await startGraph({ database, screens, config: { safelist: true } });
  const sent: SentRequest[] = [];
  return {
    url: `${graph.url}/graphql`,
    sent,
    async fetch(input, init) {
      sent.push(noted(String(input), init));
      return fetch(input, init);
    },
    async close() {
      await graph.close();
      await database.drop();
    },
  };
}

function registered(name: string): DeployedScreen {
  const [body, cachedBody] = [bodyOf(inParts), cachedBodyOf(inParts)];
  const ids = { id: documentId(body), cachedId: documentId(cachedBody) };
  return { client: 'web', name, type: 'query', body, cachedBody, ...ids, contract: null };
}

function noted(url: string, init: RequestInit = {}): SentRequest {
  const inUrl = Object.fromEntries(new URL(url).searchParams) as Record<string, string>;
  const { query, documentId, extensions } =
    init.method === 'POST'
      ? (JSON.parse(String(init.body)) as Record<string, unknown>)
      : { ...inUrl, extensions: JSON.parse(inUrl['extensions'] ?? '{}') as unknown };
  const persisted = (extensions as { persistedQuery?: { sha256Hash: string } } | undefined)?.persistedQuery;
  const accept = new Headers(init.headers).get('accept') ?? '';
  return { method: init.method ?? 'GET', accept, query, id: documentId ?? persisted?.sha256Hash };
}
