import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { allRoles } from '../../../src/auth/roles.ts';
import { customerWith } from '../../../src/cli/prove/cache/mark-customers.store.ts';
import type { ProofGround } from '../../../src/cli/prove/cache/make-proofs.ts';
import { proofScreens } from '../../../src/cli/prove/cache/proof-screens.ts';
import { ShopClient } from '../../../src/cli/prove/cache/shop-client.ts';
import { composeServer } from '../../../src/compose-server.ts';
import { demoCustomers } from '../../../src/identity-provider/demo-people.ts';
import { openAnswerCache } from '../../../src/open-answer-cache.ts';
import { readFaults } from '../../../src/platform/cache/cache-faults.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { ScreenRegistry } from '../../../src/screens/registry/screen-registry.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import type { ServerSettings } from '../../../src/server/server-settings.ts';
import type { Viewer } from '../../../src/viewer.ts';
import { createTestDatabase } from '../../support/test-database.ts';
import { customer, guest, staff } from '../../support/viewers.ts';

/** A demo shop for one proof, with two servers in this process over one database and one Redis. */
export interface TestGround extends Omit<ProofGround, 'seed'> {
  /** Addresses of the servers. */
  readonly urls: readonly string[];
  close(): Promise<void>;
}

const schema = buildGraphSchema();
const logger = createLogger({ level: 'fatal' });
const settings: ServerSettings = {
  ...{ environment: 'test', publicUrl: 'https://shop.example', corsOrigins: [], bodyLimitBytes: 1_048_576 },
  ...{ requestTimeoutMs: 60_000, answerTimeoutMs: 60_000, drainTimeoutMs: 1_000, drainNoticeMs: 0 },
  ...{ graphiql: false, introspection: true, maxEventLoopDelayMs: 0, rateLimitGuest: 1_000_000_000 },
};
/** What a server waits for at the most, ms. */
export interface Waits {
  readonly acquireTimeoutMs: number;
  readonly statementTimeoutMs: number;
  readonly lockTimeoutMs: number;
  readonly redisTimeoutMs: number;
}

/** So long that a slow machine leaves nothing out. */
const long: Waits = {
  ...{ acquireTimeoutMs: 30_000, statementTimeoutMs: 30_000, lockTimeoutMs: 10_000 },
  redisTimeoutMs: 1_000,
};
/** Optional parts are waited for, so that a slow machine leaves no answer out of the comparison. */
const PATIENT_MS = 30_000;

/**
 * Opens one.
 * @param broken what is broken in both servers on purpose: `tag:product@id`, `key:language`
 * @param more   screens beside those of the shop
 */
export async function openProofGround(
  redisUrl: string,
  broken = 'none',
  more: readonly WrittenScreen[] = [],
): Promise<TestGround> {
  const open = new CloseStack();
  const { url, drop } = await createTestDatabase('demo');
  open.add(drop);
  const screens = [...(await readScreens(screensFolder)), ...proofScreens, ...more];
  const viewers = new Map<string, Viewer>(allRoles.map((role) => [`Bearer ${role}`, staff(role)]));
  const started = [];
  for (let count = 0; count < 2; count += 1)
    started.push(await startServer({ url, redisUrl, broken, screens, viewers }, open));
  const { database } = started[0]!;
  for (const { id: who, email } of demoCustomers)
    viewers.set(`Bearer ${who}`, customer({ id: await customerWith(database, email) }));
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-test-proof-'));
  open.add(() => rm(folder, { recursive: true, force: true }));
  const headersOf = async (who: string): Promise<Record<string, string>> =>
    who === 'guest' ? {} : { authorization: `Bearer ${who}` };
  const client = new ShopClient({ urls: started.map((server) => server.url), headersOf });
  const urls = started.map((server) => server.url);
  return { client, database, screens, folder, urls, close: () => open.close() };
}

/** What a server of a ground is started with. */
export interface ServerOfGround {
  readonly url: string;
  readonly redisUrl: string;
  readonly broken: string;
  readonly screens: readonly WrittenScreen[];
  /** Who asks, by what stands behind `Bearer`. */
  readonly viewers: ReadonlyMap<string, Viewer>;
  /** Long ones when left out. */
  readonly waits?: Waits;
}

/** Starts a server of a ground, in this process. */
export async function startServer(
  { url, redisUrl, broken, screens, viewers, waits = long }: ServerOfGround,
  open: CloseStack,
) {
  const connection = { connectionString: url, applicationName: 'test', size: 5, ...waits };
  const database = Database.open(connection, () => undefined);
  open.add(() => database.close());
  const faults = readFaults(broken);
  const limits = { memoryBytes: 64 * 1024 ** 2, redisTimeoutMs: waits.redisTimeoutMs };
  const answers = openAnswerCache({ databaseUrl: url, redisUrl, ...limits, faults }, logger);
  open.add(answers.close);
  const server = await composeServer({
    ...{ schema, database, config: settings, logger },
    screens: new ScreenRegistry(screens),
    authenticate: async ({ headers: { authorization = '' } }) => viewers.get(authorization) ?? guest,
    answers: { ...answers, faults, isAnonymous: ({ authorization }) => authorization === undefined },
    wiring: { leastDeadlineMs: PATIENT_MS, ...(faults.forgetTag ? { forgetTag: faults.forgetTag } : {}) },
  });
  open.add(() => server.drain());
  await server.listen({ host: '127.0.0.1', port: 0 });
  return { database, url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}` };
}
