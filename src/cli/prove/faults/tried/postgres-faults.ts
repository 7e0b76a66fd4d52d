import { lockTable, terminateAll } from '../shop/postgres-acts.store.ts';
import type { Demands, Fault } from './fault.ts';
import { repeatedly } from './repeatedly.ts';

const TERMINATED_EVERY_MS = 1_000;

const away: Demands = {
  shares: [{ kinds: ['cached'], percent: 99 }],
  failsWithinMs: 3_000,
  wholeWithinMs: 5_000,
  mayBeStale: true,
};
const locked: Demands = {
  shares: [
    { kinds: ['write'], about: 'page', percent: 90 },
    { kinds: ['cached'], about: 'page', percent: 99 },
  ],
  failsWithinMs: 5_000,
  wholeWithinMs: 5_000,
  mayBeStale: true,
};

const fault = (name: string, words: string, begin: Fault['begin'], demands = away): Fault => ({
  ...{ name: `postgres-${name}`, store: 'postgres', words, demands, begin },
});

/** What happens to a PostgreSQL. */
export const postgresFaults: readonly Fault[] = [
  fault('terminated', `all connections are ended every ${TERMINATED_EVERY_MS / 1_000} s`, async ({ postgres }) =>
    repeatedly(TERMINATED_EVERY_MS, () => terminateAll(postgres.url('postgres'))),
  ),
  fault('hung', 'SIGSTOP of all of its processes; then SIGCONT', async ({ postgres }) => {
    await postgres.pause();
    return async () => postgres.resume();
  }),
  fault('killed', 'SIGKILL; then started again', async ({ postgres }) => {
    await postgres.kill();
    return () => postgres.restart();
  }),
  fault(
    'locked',
    'the table article is locked against everybody',
    ({ databaseUrl }) => lockTable(databaseUrl, 'article'),
    locked,
  ),
];
