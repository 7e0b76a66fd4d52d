import 'reflect-metadata';
import { execute, type GraphQLSchema, parse } from 'graphql';
import { permissions } from '../auth/permissions/all.permissions.ts';
import { openToScope } from '../auth/permissions/grants.ts';
import type { Permissions } from '../auth/permissions/permissions.ts';
import { allScopes } from '../auth/scopes.ts';
import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { Database } from '../platform/db/database.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { buildGraphSchema } from '../server/graph-schema.ts';
import type { Viewer } from '../viewer.ts';
import { wire } from '../wiring.ts';
import { type CpuRatio, cpuRatio } from './bench/cpu-ratio.ts';
import { readFlags } from './flags.ts';
import { openDatabase } from './open-database.ts';
import { runCommand } from './run-command.ts';

const help = `
npm run bench:permissions

Measures what the rules in front of the graph cost: CPU for an answer of 1,000 products of the demo shop with the rules
and without them, in turns. Once as the graph is, once with a rule on every field of every product.

  -h, --help  show this
`;

const PAGE = 'nodes { id handle title vendor productType createdAt }';
const DOCUMENT = parse(
  `query { ${['a', 'b', 'c', 'd'].map((name) => `${name}: products(first: 250) { ${PAGE} }`).join(' ')} }`,
);
const EFFORT = { rounds: 15, runs: 4 };

const admin: Viewer = {
  kind: 'staff',
  roles: ['admin'],
  scopes: new Set(allScopes),
  issuer: 'bench',
  subject: 'bench',
  name: 'bench',
};

await runCommand(async () => {
  readFlags({ command: 'npm run bench:permissions --', help, options: {} });
  const open = new CloseStack();
  try {
    const { url } = await openDatabase(loadConfig(readEnvironment()), 'npm run bench:permissions', open);
    const database = openBenchDatabase(url, open);
    const unprotected = asker(buildGraphSchema(null), database);
    const asItIs = await cpuRatio(unprotected, asker(buildGraphSchema(permissions), database), EFFORT);
    const everywhere = await cpuRatio(unprotected, asker(buildGraphSchema(guarded()), database), EFFORT);
    process.stdout.write(`CPU per answer of 1,000 products, 6 fields each, median of ${EFFORT.rounds} rounds\n`);
    process.stdout.write(line('rules as they are', asItIs));
    process.stdout.write(line('a rule on each field', everywhere));
  } finally {
    await open.close();
  }
});

/** The permissions with every field of a product behind a scope. */
function guarded(): Permissions {
  return { ...permissions, Product: openToScope('catalog:read', ...Object.keys(permissions['Product']!)) };
}

function asker(schema: GraphQLSchema, database: Database): () => Promise<void> {
  const wiring = wire(database, 'http://localhost');
  return async () => {
    const context = wiring.createContext({ requestId: 'bench', traceId: 'bench' }, admin);
    await context.enter({});
    const { errors } = await execute({ schema, document: DOCUMENT, contextValue: context });
    if (errors) throw errors[0]!;
  };
}

function openBenchDatabase(connectionString: string, open: CloseStack): Database {
  const database = Database.open(
    {
      connectionString,
      applicationName: 'vitrine-bench',
      size: 2,
      acquireTimeoutMs: 5_000,
      statementTimeoutMs: 30_000,
      lockTimeoutMs: 5_000,
    },
    () => {}, // the statement in flight reports a lost connection
  );
  open.add(() => database.close());
  return database;
}

function line(name: string, { plainMs, guardedMs, ratio }: CpuRatio): string {
  const percent = ((ratio - 1) * 100).toFixed(1);
  return `${name.padEnd(22)} ${plainMs.toFixed(1)} ms without, ${guardedMs.toFixed(1)} ms with: ${percent} %\n`;
}
