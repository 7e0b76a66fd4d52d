import { composeServer } from '../../../compose-server.ts';
import { Database } from '../../../platform/db/database.ts';
import type { StatementMeter } from '../../../platform/db/statement-meter.ts';
import { createLogger } from '../../../platform/logging/create-logger.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { ScreenRegistry } from '../../../screens/registry/screen-registry.ts';
import type { AnswerProfile } from '../../../server/profile/answer-profile.ts';
import type { GraphQLSchema } from 'graphql';
import type { Viewer } from '../../../viewer.ts';
import type { WiringOptions } from '../../../wiring.ts';

/** What a screen was answered. */
export interface ScreenAnswer {
  /** The body as it is sent. */
  readonly text: string;
  readonly statements: number;
  readonly rows: number;
  /** From the request to the whole answer. */
  readonly ms: number;
  /** What was logged and not told: the cause of a masked error. */
  readonly failure: string | undefined;
}

/** The parts of an answer that the report reads. */
export interface ParsedAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
  readonly extensions?: {
    readonly profile?: AnswerProfile;
    readonly cost?: { readonly requestedQueryCost: number };
    readonly degraded?: unknown;
  };
}

/** The graph of a shop, asked without a socket. */
export interface ScreenServer {
  readonly database: Database;
  ask(
    viewer: Viewer,
    body: string,
    variables: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ScreenAnswer>;
}

/** Links of pictures have this length, wherever the report is made. */
const PUBLIC_URL = 'http://localhost:4000';
/** Beyond every budget: what a screen costs is told, not refused. */
const NO_LIMIT = 1_000_000_000;
const REQUEST_ID = 'x-request-id';

/**
 * Composes the server over a shop. Limits that would stand in the way of measuring are off.
 * @param connections how many reads run at once: with one, they are answered in the order in which they are sent, and an
 *                    answer takes the same statements each time
 */
export async function openScreenServer(
  schema: GraphQLSchema,
  url: string,
  connections: number,
  open: CloseStack,
  wiring: WiringOptions = {},
): Promise<ScreenServer> {
  const timeouts = { acquireTimeoutMs: 10_000, statementTimeoutMs: 30_000, lockTimeoutMs: 5_000 };
  // The statement in flight reports a lost connection.
  const database = Database.open(
    { connectionString: url, applicationName: 'vitrine-screens', size: connections, ...timeouts },
    () => {},
  );
  open.add(() => database.close());
  const viewers = new Map<string, Viewer>();
  const meters = new Map<string, StatementMeter>();
  const failures = new Map<string, string>();
  const server = await composeServer({
    schema,
    database,
    config: {
      environment: 'development',
      publicUrl: PUBLIC_URL,
      corsOrigins: [],
      bodyLimitBytes: 10_000_000,
      requestTimeoutMs: 60_000,
      answerTimeoutMs: 60_000,
      drainTimeoutMs: 1_000,
      drainNoticeMs: 0,
      graphiql: false,
      introspection: true,
      maxEventLoopDelayMs: 0,
      queryCostLimit: NO_LIMIT,
    },
    logger: createLogger({ level: 'error' }, { write: (line) => noteFailure(line, failures) }),
    screens: new ScreenRegistry([]),
    authenticate: async ({ requestId }) => viewers.get(requestId),
    wiring,
    onEntered: ({ requestId, meter }) => meters.set(requestId, meter),
  });
  open.add(() => server.close());
  let requests = 0;
  return {
    database,
    async ask(viewer, body, variables, headers = {}) {
      const id = `screens-${(requests += 1)}`;
      viewers.set(id, viewer);
      try {
        const started = performance.now();
        const { body: text } = await server.inject({
          method: 'POST',
          url: '/graphql',
          headers: { 'content-type': 'application/json', [REQUEST_ID]: id, ...headers },
          payload: JSON.stringify({ query: body, variables }),
        });
        const ms = performance.now() - started;
        const { count: statements = 0, rows = 0 } = meters.get(id) ?? {};
        return { text, statements, rows, ms, failure: failures.get(id) };
      } finally {
        viewers.delete(id);
        meters.delete(id);
        failures.delete(id);
      }
    },
  };
}

/** Remembers the first error that was logged of a request. */
function noteFailure(line: string, failures: Map<string, string>): void {
  const { requestId, err } = JSON.parse(line) as { requestId?: string; err?: { message: string } };
  if (requestId !== undefined && err && !failures.has(requestId)) failures.set(requestId, err.message);
}
