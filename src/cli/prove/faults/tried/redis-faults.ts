import type { Demands, Fault } from './fault.ts';
import { repeatedly } from './repeatedly.ts';

const SLOW_MS = 300;
const FLUSHED_EVERY_MS = 500;

const demands: Demands = {
  shares: [{ kinds: ['cached', 'after', 'database', 'write'], percent: 99, p99Ms: 500 }],
  failsWithinMs: 3_000,
  wholeWithinMs: 3_000,
  mayBeStale: false,
};

const fault = (name: string, words: string, begin: Fault['begin']): Fault => ({
  ...{ name: `redis-${name}`, store: 'redis', words, demands, begin },
});

/** What happens to a Redis. */
export const redisFaults: readonly Fault[] = [
  fault('killed', 'SIGKILL; then started again, empty', async ({ redis, way }) => {
    await Promise.all([redis.kill(), way.shut()]);
    return async () => {
      if (!redis.isRunning) await redis.start();
      await way.admit();
    };
  }),
  fault('hung', 'SIGSTOP; then SIGCONT', async ({ redis }) => {
    redis.pause();
    return async () => redis.resume();
  }),
  fault('slow', `each answer takes ${SLOW_MS} ms more`, async ({ way }) => {
    way.delayMs = SLOW_MS;
    return async () => void (way.delayMs = 0);
  }),
  fault('full', 'maxmemory is reached, and noeviction', async ({ redis }) => {
    await redis.command('CONFIG', 'SET', 'maxmemory-policy', 'noeviction', 'maxmemory', '1');
    return () => redis.command('CONFIG', 'SET', 'maxmemory', '0');
  }),
  fault('flushed', `FLUSHALL every ${FLUSHED_EVERY_MS} ms`, async ({ redis }) =>
    repeatedly(FLUSHED_EVERY_MS, () => redis.command('FLUSHALL')),
  ),
];
