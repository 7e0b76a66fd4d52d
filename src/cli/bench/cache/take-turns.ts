import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { httpLoad } from '../load/http-load.ts';
import { median } from '../load/median.ts';
import type { CacheCase, CaseFigures, CaseRound } from './cache-case.ts';

/** How long and how hard servers are asked. */
export interface Effort {
  readonly rounds: number;
  /** Of each case in each round. */
  readonly seconds: number;
  readonly connections: number;
}

/** Answers that need not be what is measured. */
const MOST_OTHERS = 0.01;
/** Once a minute the time of an answer is over; while it is made anew, others are given than those that are measured. */
const ATTEMPTS = 3;

/**
 * Measures all cases in turns, forwards and backwards, so that whatever else the machine does weighs on all alike.
 * @throws OperatorError when a server answers something else than what is measured
 */
export async function takeTurns(
  cases: readonly CacheCase[],
  effort: Effort,
  progress: (done: number, total: number) => void,
): Promise<CaseFigures[]> {
  const measured = new Map(cases.map(({ name }) => [name, [] as CaseRound[]]));
  const total = (effort.rounds + 1) * cases.length;
  let done = 0;
  // In the round before the first nothing is counted: code and connections get warm.
  for (let round = 0; round <= effort.rounds; round += 1)
    for (const one of round % 2 === 0 ? cases : [...cases].reverse()) {
      const figures = await measureOnce(one, effort);
      if (round > 0) measured.get(one.name)!.push(figures);
      progress((done += 1), total);
    }
  return cases.map((one) => figuresOf(one, measured.get(one.name)!, measured.get(one.bare)!));
}

async function measureOnce(one: CacheCase, effort: Effort, attempt = 1): Promise<CaseRound> {
  const { name, server, request, says } = one;
  const bytes = Buffer.from(request);
  const before = await server.usage();
  const end = performance.now() + effort.seconds * 1_000;
  const { responses, ms, faults } = await httpLoad({
    port: server.port,
    connections: effort.connections,
    next: () => (performance.now() < end ? bytes : undefined),
    fault: ({ head }) => (says.test(head) ? undefined : head),
  });
  const { cpuMicros } = await server.usage();
  const others = [...faults.values()].reduce((sum, count) => sum + count, 0);
  if (others > responses * MOST_OTHERS) {
    if (attempt < ATTEMPTS) return measureOnce(one, effort, attempt + 1);
    throw new OperatorError(
      `What "${name}" answers is not what is to be measured`,
      `${others} of ${responses} answers did not say ${says}, as this one: ${faults.keys().next().value?.trim()}`,
      [],
    );
  }
  return { perSecond: (responses / ms) * 1_000, cpuMicros: (cpuMicros - before.cpuMicros) / responses };
}

function figuresOf({ name, bare, target }: CacheCase, rounds: CaseRound[], bareRounds: CaseRound[]): CaseFigures {
  return {
    name,
    bare,
    perSecond: Math.round(median(rounds.map(({ perSecond }) => perSecond))),
    cpuMicros: median(rounds.map(({ cpuMicros }) => cpuMicros)),
    ofBare: median(rounds.map(({ perSecond }, at) => perSecond / bareRounds[at]!.perSecond)),
    ofBareByCpu: median(rounds.map(({ cpuMicros }, at) => bareRounds[at]!.cpuMicros / cpuMicros)),
    ...(target === undefined ? {} : { target }),
  };
}
