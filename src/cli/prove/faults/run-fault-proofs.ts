import type { StepList } from '../../progress.ts';
import { colors, type Terminal } from '../../terminal.ts';
import { closedAtEnd } from '../closed-at-end.ts';
import { faultLine } from './figures/fault-line.ts';
import { openFaultShop } from './shop/fault-shop.ts';
import { settle } from './settle.ts';
import { tryFault, type TriedFault } from './try-fault.ts';
import type { Fault } from './tried/fault.ts';

/** What is to be tried. */
export interface FaultProofAsked {
  readonly faults: readonly Fault[];
  /** How long each lasts, s. */
  readonly seconds: number;
  /** Of the usual load, percent. */
  readonly load: number;
  readonly seed: number;
}

/** What came of it. */
export interface FaultProofResult {
  readonly format: 'vitrine-fault-proof';
  readonly seed: number;
  readonly seconds: number;
  readonly load: number;
  readonly holds: boolean;
  readonly faults: readonly TriedFault[];
}

/**
 * Tries faults, one after another, on a shop of their own, and tells how far it is.
 * @throws OperatorError
 */
export async function runFaultProofs(
  { faults, seconds, load, seed }: FaultProofAsked,
  steps: StepList,
  terminal: Terminal,
): Promise<FaultProofResult> {
  return closedAtEnd(async (open) => {
    const shop = await steps.step('Shop', async (step) => {
      const opened = await openFaultShop(seed, step, open);
      step.result(`a fresh demo shop, ${opened.target.urls.length} servers, a PostgreSQL and a Redis of its own`);
      return opened;
    });
    const share = load / 100;
    await steps.step('Load', (step) => settle(shop, share, step));
    const tried: TriedFault[] = [];
    for (const fault of faults)
      await steps.step(fault.name, async (step) => {
        const one = await tryFault(fault, shop, { lastsMs: seconds * 1_000, share }, step, open);
        step.result(faultLine(one));
        tried.push(one);
      });
    const holds = tried.every(({ missed }) => missed.length === 0);
    for (const { name, missed } of tried)
      for (const words of missed) terminal.write(`${colors.red('missed')} ${name}: ${words}\n`);
    terminal.write(`\n${holds ? colors.green('It holds.') : colors.red('It does not hold.')}\n`);
    return { format: 'vitrine-fault-proof', seed, seconds, load, holds, faults: tried };
  });
}
