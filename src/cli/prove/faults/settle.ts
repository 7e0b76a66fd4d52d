import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import type { StepReport } from '../../progress.ts';
import { goodShare, type ShareFigures } from './figures/share-figures.ts';
import type { AskedKind } from './load/observation.ts';
import { SteadyLoad } from './load/steady-load.ts';
import { requestsOf, type FaultShop } from './shop/fault-shop.ts';

const ROUNDS = 10;
const ROUND_MS = 2_500;
const LEAST_PERCENT = 99;
const MOST_MS = 500;
const KINDS: readonly AskedKind[] = ['cached', 'after', 'database', 'write'];

/**
 * Puts the load on until all of it is answered well: what is slow without a fault says nothing with one.
 * @param load of the usual one, 0 to 1
 * @throws OperatorError where that never is
 */
export async function settle(shop: FaultShop, load: number, step: StepReport): Promise<void> {
  let slowest: ShareFigures | undefined;
  for (let round = 1; round <= ROUNDS; round += 1) {
    const putOn = new SteadyLoad(requestsOf(shop, `settle ${round}`), load);
    await sleep(ROUND_MS);
    const observations = await putOn.stop();
    const shares = KINDS.map((kind) => goodShare(observations, kind, { mayBeStale: false }));
    slowest = shares.reduce((slow, share) => (share.p99Ms > slow.p99Ms ? share : slow));
    step.progress({ done: round, total: ROUNDS, unit: 'rounds' });
    if (slowest.p99Ms > MOST_MS || shares.some(({ goodPercent }) => goodPercent < LEAST_PERCENT)) continue;
    return step.result(
      `${observations.length} requests in ${ROUND_MS / 1_000} s, 99 of 100 within ${slowest.p99Ms.toFixed(0)} ms`,
    );
  }
  const ms = Math.round(slowest?.p99Ms ?? 0);
  throw new OperatorError(
    'This machine is too busy or too slow for the load',
    `without any fault, 99 of 100 answers take up to ${ms} ms, and ${MOST_MS} are asked`,
    ['try again when nothing else runs', 'npm run prove -- faults --load 25   (a quarter of the load)'],
  );
}
