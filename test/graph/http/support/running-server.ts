import type { AddressInfo } from 'node:net';
import { createLogger } from '../../../../src/platform/logging/create-logger.ts';
import type { ServerContext, ServerParts } from '../../../../src/server/server-parts.ts';
import type { ServerSettings } from '../../../../src/server/server-settings.ts';
import { buildServer } from '../../../../src/server/server.ts';
import { demoGraph } from './demo-graph.ts';

export const testSettings: ServerSettings = {
  environment: 'test',
  publicUrl: 'http://localhost',
  corsOrigins: ['https://shop.example'],
  bodyLimitBytes: 1_048_576,
  requestTimeoutMs: 10_000,
  drainTimeoutMs: 3_000,
  drainNoticeMs: 50,
  graphiql: true,
  introspection: true,
  // A machine that runs many tests at once lags, and that is not what these tests ask about.
  maxEventLoopDelayMs: 0,
};

export type TestContext = ServerContext & { requestId: string };
type Changes = Partial<Omit<ServerParts<TestContext>, 'config'>> & { config?: Partial<ServerSettings> };

/** A server on a free port with the demo graph, and everything that it logged. */
export async function runServer({ config, ...parts }: Changes = {}) {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger({ level: 'debug' }, { write: (line) => void lines.push(JSON.parse(line)) });
  const graph = demoGraph();
  const server = await buildServer<TestContext>({
    schema: graph.schema,
    logger,
    readiness: [],
    createContext: ({ requestId }) => ({ requestId, meter: { count: 2, durationMs: 1.5 } }),
    ...parts,
    config: { ...testSettings, ...config },
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;

  /** Asks the graph with POST; the body may be anything that fetch takes. */
  async function ask(query: string, variables?: unknown, headers: Record<string, string> = {}, path = '/graphql') {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    return { response, status: response.status, text, body: JSON.parse(text) };
  }
  return { server, port, url, lines, ask, mutations: graph.mutations, close: () => server.close() };
}

export type RunningServer = Awaited<ReturnType<typeof runServer>>;
