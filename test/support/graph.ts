import type { AddressInfo } from 'node:net';
import type { FastifyPluginAsync } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import type { Credentials } from '../../src/auth/authenticate.ts';
import { composeServer } from '../../src/compose-server.ts';
import type { Context } from '../../src/context.ts';
import { Database } from '../../src/platform/db/database.ts';
import { createLogger, type Logger } from '../../src/platform/logging/create-logger.ts';
import { ScreenRegistry } from '../../src/screens/registry/screen-registry.ts';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import type { ServerSettings } from '../../src/server/server-settings.ts';
import type { Viewer } from '../../src/viewer.ts';
import type { WiringOptions } from '../../src/wiring.ts';
import type { TestContent, TestDatabase } from './test-database.ts';
import { createTestDatabase } from './test-database.ts';

/** What a client of the graph was answered, and what that took. */
export interface GraphAnswer<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly {
    message: string;
    path?: readonly (string | number)[];
    extensions?: Record<string, unknown>;
  }[];
  /** SQL statements that the request sent. */
  readonly statements: number;
  /** The statements themselves, kept with `keepTexts`. */
  readonly sent: readonly { text: string; values: readonly unknown[] }[];
  /** Names of the batch reads that the request used. */
  readonly reads: readonly string[];
}

/** The whole server on a free port, over HTTP as a client sees it. */
export interface TestGraph {
  readonly url: string;
  readonly database: Database;
  query<Data = Record<string, unknown>>(
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphAnswer<Data>>;
  /** The same graph, asked by somebody. */
  as(viewer: Viewer): Pick<TestGraph, 'query'>;
  close(): Promise<void>;
}

const settings: ServerSettings = {
  environment: 'test',
  publicUrl: 'https://shop.example',
  corsOrigins: [],
  bodyLimitBytes: 1_048_576,
  requestTimeoutMs: 10_000,
  drainTimeoutMs: 3_000,
  drainNoticeMs: 0,
  graphiql: false,
  introspection: true,
  // A machine that runs many tests at once is slow; shedding load has tests of its own.
  maxEventLoopDelayMs: 0,
};

const schema = buildGraphSchema();
const silent = createLogger({ level: 'fatal' });
const noScreens = new ScreenRegistry([]);

/** How a test's server differs. */
export interface GraphOptions extends WiringOptions {
  readonly database: Pick<TestDatabase, 'url'>;
  /** Who asks, where a test does not say it with `as`; a guest when left out. */
  readonly authenticate?: (credentials: Credentials) => Promise<Viewer>;
  /** Routes beside the graph. */
  readonly routes?: readonly FastifyPluginAsync[];
  /** Settings that differ from a test's usual ones. */
  readonly config?: Partial<ServerSettings>;
  /** Operations that may be asked for by id; none when left out. */
  readonly screens?: ScreenRegistry;
  /** Told what the server logs; nobody when left out. */
  readonly logger?: Logger;
}

/** Starts a server over the database, with its own pools and wiring. */
export async function startGraph(options: GraphOptions): Promise<TestGraph> {
  const {
    database: where,
    authenticate,
    routes = [],
    config,
    screens = noScreens,
    logger = silent,
    ...wiringOptions
  } = options;
  const database = Database.open(
    {
      connectionString: where.url,
      applicationName: 'test',
      size: 5,
      acquireTimeoutMs: 5_000,
      statementTimeoutMs: 10_000,
      lockTimeoutMs: 2_000,
    },
    () => undefined,
  );
  const entered = new Map<string, Context>();
  const viewers = new Map<string, Viewer>();
  const server = await composeServer({
    schema,
    database,
    config: { ...settings, ...config },
    logger,
    screens,
    authenticate: async (facts) => viewers.get(facts.requestId) ?? (await authenticate?.(facts)),
    onEntered: (context) => entered.set(context.requestId, context),
    routes,
    wiring: wiringOptions,
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  let requests = 0;
  const ask =
    (viewer?: Viewer): TestGraph['query'] =>
    async (document, variables = {}, headers = {}) => {
      const requestId = `test-${(requests += 1)}`;
      if (viewer) viewers.set(requestId, viewer);
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': requestId, ...headers },
        body: JSON.stringify({ query: document, variables }),
      });
      const context = entered.get(requestId);
      entered.delete(requestId);
      viewers.delete(requestId);
      const { count = 0, texts = [], values = [] } = context?.meter ?? {};
      return {
        ...((await response.json()) as object),
        status: response.status,
        statements: count,
        sent: texts.map((text, index) => ({ text, values: values[index]! })),
        reads: [...(context?.loaders?.used ?? []), ...(context?.privateLoaders?.used ?? [])],
      };
    };
  return {
    url,
    database,
    query: ask(),
    as: (viewer) => ({ query: ask(viewer) }),
    async close() {
      await server.drain();
      await database.close();
    },
  };
}

/** A server for a whole test file, over a database of its own. Use it inside tests and hooks only. */
export function useGraph(content: TestContent = 'empty', options: WiringOptions = {}): TestGraph {
  let graph: TestGraph | undefined;
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createTestDatabase(content);
    graph = await startGraph({ ...options, database });
  }, 240_000);
  afterAll(async () => {
    await graph?.close();
    await database?.drop();
  });
  return new Proxy({} as TestGraph, {
    get: (_, property) => graph![property as keyof TestGraph],
  });
}
