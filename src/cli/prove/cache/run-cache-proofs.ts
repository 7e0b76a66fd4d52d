import type { Config } from '../../../platform/config/config.ts';
import { CloseStack } from '../../../platform/process/close-stack.ts';
import { readScreens } from '../../../screens/registry/read-screens.ts';
import { screensFolder } from '../../../screens/registry/screens-folder.ts';
import { openDatabase } from '../../open-database.ts';
import type { StepList } from '../../progress.ts';
import { colors, type Terminal } from '../../terminal.ts';
import { closedAtEnd } from '../closed-at-end.ts';
import { coverOf, freshnessResult, freshnessText, type FreshnessResult } from './freshness-result.ts';
import { leaksResult, leaksText, type LeaksResult } from './leaks-result.ts';
import { makeFreshness, makeLeaks, type ProofGround } from './make-proofs.ts';
import { proofScreens } from './proof-screens.ts';
import { openProofShop } from './proof-shop.ts';
import { signInAll } from './sign-in-all.ts';

/** What is to be proved, and how hard. */
export interface CacheProofAsked {
  readonly steps: number;
  readonly requests: number;
  readonly seed: number;
  readonly only: 'freshness' | 'leaks' | undefined;
  readonly broken: string | undefined;
}

/** What came of it. */
export interface CacheProofResult {
  readonly format: 'vitrine-cache-proof';
  readonly seed: number;
  readonly broken: string | undefined;
  readonly holds: boolean;
  readonly leaks?: LeaksResult;
  readonly freshness?: FreshnessResult;
  /** With everything broken in turn: by kind, the step at which it was found, or why it is not. */
  readonly kinds?: Readonly<Record<string, number | string>>;
}

/**
 * Proves freshness and leaks on a shop of their own, and tells how far it is.
 * @throws OperatorError
 */
export async function runCacheProofs(
  config: Config,
  asked: CacheProofAsked,
  steps: StepList,
  terminal: Terminal,
): Promise<CacheProofResult> {
  return closedAtEnd(async (open) => {
    terminal.write(`Seed ${asked.seed}: --seed ${asked.seed} writes and asks the same again.\n`);
    const { url } = await openDatabase(config, 'npm run prove', open);
    if (asked.broken === 'all') return await breakAll(url, asked, steps, terminal);
    const result = await proveOnce(url, asked, steps);
    if (result.leaks) terminal.write(`\n${leaksText(result.leaks)}\n`);
    if (result.freshness) terminal.write(`\n${freshnessText(result.freshness)}\n`);
    terminal.write(`\n${result.holds ? colors.green('It holds.') : colors.red('It does not hold.')}\n`);
    return result;
  });
}

async function proveOnce(
  url: string,
  asked: CacheProofAsked,
  steps: StepList,
  untilFound = false,
): Promise<CacheProofResult> {
  const open = new CloseStack();
  try {
    const shop = await steps.step('Shop', async (step) => {
      const opened = await openProofShop(url, step, open, asked.broken);
      step.result(opened.words);
      return opened;
    });
    const ground: ProofGround = {
      ...shop,
      screens: [...(await readScreens(screensFolder)), ...proofScreens],
      seed: asked.seed,
    };
    const leaks = asked.only === 'freshness' ? undefined : await proveLeaks(ground, asked, steps);
    const freshness = asked.only === 'leaks' ? undefined : await proveFreshness(ground, asked, steps, untilFound);
    return {
      ...{ format: 'vitrine-cache-proof', seed: asked.seed, broken: asked.broken },
      holds: leaks?.holds !== false && freshness?.holds !== false,
      ...(leaks ? { leaks } : {}),
      ...(freshness ? { freshness } : {}),
    };
  } finally {
    await open.close();
  }
}

function proveLeaks(ground: ProofGround, { requests }: CacheProofAsked, steps: StepList): Promise<LeaksResult> {
  return steps.step('Leaks', async (step) => {
    const leaks = makeLeaks(ground, await signInAll(ground));
    await leaks.run(requests, (done) => step.progress({ done, total: requests, unit: 'requests' }));
    const result = leaksResult(leaks);
    step.result(`${result.requests} requests, ${result.found.length} leaks`);
    return result;
  });
}

function proveFreshness(
  ground: ProofGround,
  { steps: total }: CacheProofAsked,
  steps: StepList,
  untilFound: boolean,
): Promise<FreshnessResult> {
  return steps.step('Freshness', async (step) => {
    const freshness = makeFreshness(ground, { untilFound });
    await freshness.run(total, (done) => step.progress({ done, total, unit: 'steps' }));
    const result = freshnessResult(freshness);
    step.result(`${result.steps} steps, ${result.compared} answers compared, ${result.stale.length} stale`);
    return result;
  });
}

/** Once as it is, to learn which kinds of tags there are; then once with each of them forgotten. */
async function breakAll(
  url: string,
  asked: CacheProofAsked,
  steps: StepList,
  terminal: Terminal,
): Promise<CacheProofResult> {
  const whole = await proveOnce(url, { ...asked, only: 'freshness', broken: undefined }, steps);
  const kinds: Record<string, number | string> = {};
  let holds = whole.holds;
  for (const found of whole.freshness?.kinds ?? []) {
    const broken = `tag:${found.kind}`;
    const { freshness } = await proveOnce(url, { ...asked, only: 'freshness', broken }, steps, true);
    const step = freshness?.stale[0]?.step;
    const cover = coverOf(found);
    kinds[found.kind] = step ?? cover ?? 'not found';
    if (step === undefined && cover === undefined) holds = false;
    terminal.write(`${broken}: ${step === undefined ? (cover ?? 'not found') : `found at step ${step}`}\n`);
  }
  terminal.write(`\n${holds ? colors.green('It holds.') : colors.red('It does not hold.')}\n`);
  return { ...whole, broken: 'all', holds, kinds };
}
