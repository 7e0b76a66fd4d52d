import { setTimeout as sleep } from 'node:timers/promises';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import type { StepReport } from '../../progress.ts';
import { faultFigures, type FaultFigures, type Observed } from './figures/fault-figures.ts';
import { missedDemands } from './figures/missed-demands.ts';
import { Liveness } from './load/liveness.ts';
import { SteadyLoad } from './load/steady-load.ts';
import { numbersThere } from './load/things.store.ts';
import type { WrittenNumber } from './load/written-numbers.ts';
import { requestsOf, type FaultShop } from './shop/fault-shop.ts';
import type { Fault } from './tried/fault.ts';

/** What a fault came to, and what of what is demanded it missed. */
export interface TriedFault extends FaultFigures {
  readonly name: string;
  readonly words: string;
  readonly missed: readonly string[];
}

/** How a fault is tried. */
export interface FaultTrial {
  readonly lastsMs: number;
  /** Of the usual load, 0 to 1. */
  readonly share: number;
}

const BEFORE_MS = 3_000;
const AFTER_MS = 6_000;
const TICK_MS = 500;

/** Puts the load on, has the fault happen, ends it, and looks at what came of it. @throws whatever begins or ends it */
export async function tryFault(
  fault: Fault,
  shop: FaultShop,
  { lastsMs, share }: FaultTrial,
  step: StepReport,
  open: CloseStack,
): Promise<TriedFault> {
  const load = new SteadyLoad(requestsOf(shop, fault.name), share);
  const liveness = new Liveness(shop.target.urls);
  let end = async (): Promise<void> => {};
  // Where this command is ended meanwhile, what was stopped has to go on, or it could not end.
  open.add(() => end());
  const total = (BEFORE_MS + lastsMs + AFTER_MS) / 1_000;
  let done = 0;
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= TICK_MS) {
      await sleep(Math.min(left, TICK_MS));
      done += Math.min(left, TICK_MS) / 1_000;
      step.progress({ done: Math.round(done), total, unit: 's' });
    }
  };
  try {
    await pass(BEFORE_MS);
    const begunAt = performance.now();
    end = await fault.begin(shop);
    await pass(lastsMs);
    await end();
    end = async () => {};
    const endedAt = performance.now();
    await pass(AFTER_MS);
    const observations = await load.stop();
    await liveness.stop();
    const { slowestMs: slowestLivenessMs } = liveness;
    const observed: Observed = { observations, begunAt, endedAt, lost: await lostWrites(shop), slowestLivenessMs };
    const figures = faultFigures(fault, observed);
    return { name: fault.name, words: fault.words, missed: missedDemands(fault, observed, figures), ...figures };
  } finally {
    await end();
    await Promise.all([load.stop(), liveness.stop()]);
  }
}

/** Acknowledged writes that the audit does not know, or whose thing shows something older. */
async function lostWrites({ database, numbers }: FaultShop): Promise<WrittenNumber[]> {
  const { committed, shown } = await numbersThere(database, numbers.things);
  return numbers.allAcknowledged.filter(({ thing, number }) => {
    const now = shown.get(thing);
    return !committed.has(number) || now === undefined || !numbers.mayShow(thing, now, numbers.newest(thing));
  });
}
