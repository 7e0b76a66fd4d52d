import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readEnvironment } from '../../../../platform/config/environment.ts';
import { Database } from '../../../../platform/db/database.ts';
import { onDatabase } from '../../../../platform/db/one-connection.ts';
import { OperatorError } from '../../../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../../../platform/process/close-stack.ts';
import { SeededRandom } from '../../../../platform/random/seeded-random.ts';
import { readScreens } from '../../../../screens/registry/read-screens.ts';
import { screensFolder } from '../../../../screens/registry/screens-folder.ts';
import { replaceByDemoShop } from '../../../demo/demo-snapshot.ts';
import type { StepReport } from '../../../progress.ts';
import { inParallel } from '../../cache/in-parallel.ts';
import type { ProofTarget } from '../../cache/shop-client.ts';
import { startServers } from '../../cache/start-servers.ts';
import { startSignIn } from '../../cache/start-sign-in.ts';
import { LoadRequests } from '../load/load-requests.ts';
import { readThing, shownNumber } from '../load/shop-questions.ts';
import type { Thing } from '../load/thing.ts';
import { makeThings } from '../load/things.store.ts';
import { WrittenNumbers } from '../load/written-numbers.ts';
import { OwnPostgres } from './own-postgres.ts';
import { OwnRedis } from './own-redis.ts';
import { SlowWay } from './slow-way.ts';

/** A demo shop whose stores may be treated badly. */
export interface FaultShop {
  readonly postgres: OwnPostgres;
  readonly redis: OwnRedis;
  /** The way from the servers to Redis. */
  readonly way: SlowWay;
  readonly database: Database;
  readonly databaseUrl: string;
  readonly target: ProofTarget;
  readonly numbers: WrittenNumbers;
  readonly random: SeededRandom;
}

const DATABASE = 'vitrine_faults';
/** What the usual proof does without, is as it is in a shop. */
const USUAL = { ANSWER_TIMEOUT_MS: '', DATABASE_ACQUIRE_TIMEOUT_MS: '', DATABASE_STATEMENT_TIMEOUT_MS: '' };
const AT_ONCE = 4;
/** A busy machine may take too long the first time. */
const TRIES = 5;

/**
 * Makes a shop in a folder of its own: PostgreSQL, Redis, an identity provider and two servers that have kept all that is asked for.
 * @throws OperatorError
 */
export async function openFaultShop(seed: number, step: StepReport, open: CloseStack): Promise<FaultShop> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'vitrine-faults-'));
  open.add(() => rm(folder, { recursive: true, force: true }));
  const environment = readEnvironment();
  const redis = await OwnRedis.start(environment, folder, open);
  const way = await SlowWay.to(redis.port, open);
  const postgres = await OwnPostgres.start(path.join(folder, 'data'), open);
  const databaseUrl = onDatabase(postgres.url(), DATABASE);
  await replaceByDemoShop(databaseUrl, (progress) => step.progress(progress));
  const database = openDatabase(databaseUrl, open);
  const random = new SeededRandom(`faults ${seed}`);
  const things = await makeThings(database, await readScreens(screensFolder));
  const { issuers, headersOf } = await startSignIn(folder, open);
  const redisUrl = `redis://127.0.0.1:${way.port}`;
  const urls = await startServers({ environment, databaseUrl, redisUrl, issuers, folder, settings: USUAL }, open);
  await keepAll(things, urls, (done, total) => step.progress({ done, total, unit: 'screens' }));
  const numbers = new WrittenNumbers(things, random.fork('numbers'));
  return { postgres, redis, way, database, databaseUrl, target: { urls, headersOf }, numbers, random };
}

/** What asks a shop. @param name of what it is for: the same asks for the same things */
export function requestsOf({ target, numbers, random }: FaultShop, name: string): LoadRequests {
  return new LoadRequests(target, numbers, random.fork(name));
}

/** Has each server keep every screen that will be asked for. @throws OperatorError where one is never answered */
async function keepAll(
  things: readonly Thing[],
  urls: readonly string[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  const asked = things.flatMap((thing) => urls.map((url) => ({ thing, url })));
  await inParallel(asked, AT_ONCE, async ({ thing, url }, at) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await readThing(url, thing, {});
      if (shownNumber(answer, thing) === 0) break;
      if (tries === TRIES)
        throw new OperatorError('The shop does not answer', `${answer.status} ${answer.text.slice(0, 300)}`, []);
    }
    progress(at + 1, asked.length);
  });
}

function openDatabase(connectionString: string, open: CloseStack): Database {
  const timeouts = { acquireTimeoutMs: 10_000, statementTimeoutMs: 60_000, lockTimeoutMs: 10_000 };
  // The statement in flight reports a lost connection.
  const database = Database.open(
    { connectionString, applicationName: 'vitrine-faults', size: 2, ...timeouts },
    () => {},
  );
  open.add(() => database.close());
  return database;
}
