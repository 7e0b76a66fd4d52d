import type { FastifyInstance } from 'fastify';
import { composeServer } from '../../src/compose-server.ts';
import type { Context } from '../../src/context.ts';
import type { Dimension } from '../../src/platform/changes/dependencies.ts';
import type { Tag } from '../../src/platform/changes/tag.ts';
import { Database, type Reads, type Sql } from '../../src/platform/db/database.ts';
import { currentMeter } from '../../src/platform/db/statement-meter.ts';
import { tagsIn } from '../../src/platform/db/counters-in.ts';
import { createLogger } from '../../src/platform/logging/create-logger.ts';
import { ScreenRegistry } from '../../src/screens/registry/screen-registry.ts';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import type { Viewer } from '../../src/viewer.ts';
import { MadeChanges } from '../unit/cache/made-changes.ts';

/** A statement that was sent, with what its reader said of it. */
export interface ToldStatement {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** An answer with all that was told of it. */
export interface ToldAnswer {
  readonly data: Readonly<Record<string, unknown>> | null | undefined;
  readonly errors: readonly unknown[] | undefined;
  readonly statements: readonly ToldStatement[];
  /** Statements that were sent for it, told or not. */
  readonly sent: number;
  /** Statements that were told. */
  readonly told: number;
  readonly tags: readonly Tag[];
  readonly dimensions: ReadonlySet<Dimension>;
}

/** A graph that says of each answer what was told of it. */
export interface ToldGraph {
  readonly database: Database;
  /** What it hears of changes: nothing that the test does not say. */
  readonly feed: MadeChanges;
  ask(document: string, variables?: object, viewer?: Viewer): Promise<ToldAnswer>;
  close(): Promise<void>;
}

const guest: Viewer = { kind: 'guest', scopes: new Set() };

/** @param meddle changes a context once it can be read with, so that the proofs are seen to fail */
export async function openToldGraph(
  url: string,
  meddle: (context: Context, database: Database) => void = () => undefined,
): Promise<ToldGraph> {
  const times = { acquireTimeoutMs: 10_000, statementTimeoutMs: 10_000, lockTimeoutMs: 2_000 };
  const database = Database.open(
    { connectionString: url, applicationName: 'test', size: 4, ...times },
    () => undefined,
  );
  const feed = new MadeChanges();
  const statements = new WeakMap<object, ToldStatement[]>();
  const rows = database.rows.bind(database);
  database.rows = async <Row extends object>(statement: Sql, prepare?: boolean, reads?: Reads<Row>) => {
    const notes = statements.get(currentMeter() ?? {});
    const found = await rows<Row>(statement, prepare);
    const { text } = statement;
    notes?.push({ text, tags: typeof reads === 'function' ? reads(found) : (reads ?? tagsIn(text)) });
    return found;
  };
  const contexts = new Map<string, Context>();
  const viewers = new Map<string, Viewer>();
  const server: FastifyInstance = await composeServer({
    schema: buildGraphSchema(),
    database,
    config: {
      ...{ environment: 'test', publicUrl: 'https://shop.example', corsOrigins: [], bodyLimitBytes: 1_000_000 },
      ...{ requestTimeoutMs: 60_000, answerTimeoutMs: 60_000, drainTimeoutMs: 1_000, drainNoticeMs: 0 },
      ...{ graphiql: false, introspection: true, maxEventLoopDelayMs: 0, queryCostLimit: 1_000_000_000 },
    },
    logger: createLogger({ level: 'fatal' }),
    screens: new ScreenRegistry([]),
    authenticate: async ({ requestId }) => viewers.get(requestId),
    wiring: { leastDeadlineMs: 30_000, feed },
    onEntered(context) {
      contexts.set(context.requestId, context);
      statements.set(context.meter, []);
      const enter = context.enter.bind(context);
      context.enter = async (asked) => {
        await enter(asked);
        meddle(context, database);
      };
    },
  });
  let requests = 0;
  return {
    database,
    feed,
    async ask(document, variables = {}, viewer = guest) {
      const id = `told-${(requests += 1)}`;
      viewers.set(id, viewer);
      const { body } = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-request-id': id },
        payload: JSON.stringify({ query: document, variables }),
      });
      const { data, errors } = JSON.parse(body) as Pick<ToldAnswer, 'data' | 'errors'>;
      const context = contexts.get(id);
      if (!context) throw new Error(`The document was refused: ${body}`);
      const { meter, dependencies } = context;
      contexts.delete(id);
      viewers.delete(id);
      const { tags, dimensions, statements: told } = dependencies;
      return { data, errors, statements: statements.get(meter)!, sent: meter.count, told, tags, dimensions };
    },
    async close() {
      await server.close();
      await database.close();
    },
  };
}
