import { LoadRequests } from '../../../src/cli/prove/faults/load/load-requests.ts';
import type { AskedKind, Observation } from '../../../src/cli/prove/faults/load/observation.ts';
import { readThing, shownNumber } from '../../../src/cli/prove/faults/load/shop-questions.ts';
import { makeThings, numbersThere } from '../../../src/cli/prove/faults/load/things.store.ts';
import { WrittenNumbers } from '../../../src/cli/prove/faults/load/written-numbers.ts';
import { SlowWay } from '../../../src/cli/prove/faults/shop/slow-way.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { SeededRandom } from '../../../src/platform/random/seeded-random.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import { createTestDatabase } from '../../support/test-database.ts';
import { staff } from '../../support/viewers.ts';
import { startServer, type Waits } from './proof-ground.ts';

/** Things that are written and read: so few that each is met often. */
const SIZES = { pages: 6, articles: 3, products: 0 };
const short: Waits = { acquireTimeoutMs: 2_000, statementTimeoutMs: 1_500, lockTimeoutMs: 1_000, redisTimeoutMs: 50 };

/** Two servers in this process with the waits of a shop, whose way to PostgreSQL can be cut, and what asks them. */
export interface FaultGround {
  readonly toPostgres: SlowWay;
  readonly numbers: WrittenNumbers;
  /** So many rounds, each a write and reads of all kinds, one after another. */
  rounds(count: number): Promise<Observation[]>;
  ask(kind: AskedKind): Promise<Observation>;
  /** Asks each server for everything; what is older than the newest that was written, in words, and how it came. */
  lookAtAll(): Promise<{ readonly old: string[]; readonly how: string[] }>;
  /** How many acknowledged writes are not in the database. */
  lost(): Promise<number>;
  close(): Promise<void>;
}

/** Opens one. @param broken what is broken in both servers on purpose */
export async function openFaultGround(redisUrl: string, broken = 'none'): Promise<FaultGround> {
  const open = new CloseStack();
  const { url, drop } = await createTestDatabase('demo');
  open.add(drop);
  const toPostgres = await SlowWay.to(Number(new URL(url).port), open);
  const through = new URL(url);
  through.port = String(toPostgres.port);
  const screens = await readScreens(screensFolder);
  const waits = { acquireTimeoutMs: 5_000, statementTimeoutMs: 5_000, lockTimeoutMs: 5_000 };
  const direct = Database.open({ connectionString: url, applicationName: 'test', size: 1, ...waits }, () => undefined);
  open.add(() => direct.close());
  const things = await makeThings(direct, screens, SIZES);
  const urls: string[] = [];
  for (let count = 0; count < 2; count += 1) {
    const viewers = new Map([['Bearer admin', staff('admin')]]);
    const server = { url: through.href, redisUrl, broken, screens, viewers, waits: short };
    urls.push((await startServer(server, open)).url);
  }
  const random = new SeededRandom('faults');
  const numbers = new WrittenNumbers(things, random.fork('numbers'));
  const target = { urls, headersOf: async () => ({ authorization: 'Bearer admin' }) };
  const requests = new LoadRequests(target, numbers, random.fork('requests'));
  const each = things.flatMap((thing) => urls.map((server) => ({ thing, server })));
  return {
    ...{ toPostgres, numbers },
    ask: (kind) => requests.one(kind),
    async rounds(count) {
      const observed: Observation[] = [];
      for (let round = 0; round < count; round += 1)
        for (const kind of ['write', 'after', 'after', 'database', 'cached'] as const)
          observed.push(await requests.one(kind));
      return observed;
    },
    async lookAtAll() {
      const looked = { old: [] as string[], how: [] as string[] };
      for (const { thing, server } of each) {
        const answer = await readThing(server, thing, {});
        const [number, newest] = [shownNumber(answer, thing), numbers.newest(thing)];
        const how = answer.headers.get('cache-status') ?? `${answer.status}`;
        looked.how.push(how);
        if (number === undefined || !numbers.mayShow(thing, number, newest))
          looked.old.push(`${thing.screen.words} shows ${number}, not ${newest}; ${how}`);
      }
      return looked;
    },
    async lost() {
      const { committed } = await numbersThere(direct, things);
      return numbers.allAcknowledged.filter(({ number }) => !committed.has(number)).length;
    },
    close: () => open.close(),
  };
}
