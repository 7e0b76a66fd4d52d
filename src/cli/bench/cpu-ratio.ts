/** CPU of two ways to do the same work, in ms per run. */
export interface CpuRatio {
  readonly plainMs: number;
  readonly guardedMs: number;
  /** Median of the rounds' own ratios: each round does both, so that a busy machine weighs on both alike. */
  readonly ratio: number;
}

/** Does both kinds of work in turns and measures the CPU that this process spends on each. */
export async function cpuRatio(
  plain: () => Promise<void>,
  guarded: () => Promise<void>,
  { rounds, runs }: { rounds: number; runs: number },
): Promise<CpuRatio> {
  const measured: { plainMs: number; guardedMs: number }[] = [];
  await spent(plain, runs);
  await spent(guarded, runs);
  for (let round = 0; round < rounds; round += 1) {
    const guardedFirst = round % 2 === 1;
    const first = await spent(guardedFirst ? guarded : plain, runs);
    const second = await spent(guardedFirst ? plain : guarded, runs);
    measured.push(guardedFirst ? { plainMs: second, guardedMs: first } : { plainMs: first, guardedMs: second });
  }
  return {
    plainMs: median(measured.map(({ plainMs }) => plainMs)),
    guardedMs: median(measured.map(({ guardedMs }) => guardedMs)),
    ratio: median(measured.map(({ plainMs, guardedMs }) => guardedMs / plainMs)),
  };
}

async function spent(work: () => Promise<void>, runs: number): Promise<number> {
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run += 1) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
