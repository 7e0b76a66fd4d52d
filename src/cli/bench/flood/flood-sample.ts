/** What memory looked like at one moment of a flood. Sizes in bytes. */
export interface FloodSample {
  /** Requests that had been answered. */
  readonly requests: number;
  /** Resident memory of each server. */
  readonly resident: readonly number[];
  /** What Redis holds, and how many keys that is. */
  readonly redisBytes: number;
  readonly redisKeys: number;
}

/** One series of samples: how it was after the start and how it was in the end. */
export interface Trend {
  readonly name: string;
  /** Means of the first and of the last third. */
  readonly first: number;
  readonly last: number;
}

/** Until then servers load, compile and fill up, as a share of all requests. */
const WARM_UP = 0.2;

/** How each series went on once it was warm. */
export function trends(samples: readonly FloodSample[], requests: number): Trend[] {
  const warm = samples.filter((sample) => sample.requests >= requests * WARM_UP);
  const servers = warm[0]?.resident ?? [];
  return [
    ...servers.map((_, at) =>
      trendOf(
        `resident memory of server ${at + 1}`,
        warm.map(({ resident }) => resident[at]!),
      ),
    ),
    trendOf(
      'memory of Redis',
      warm.map(({ redisBytes }) => redisBytes),
    ),
    trendOf(
      'keys in Redis',
      warm.map(({ redisKeys }) => redisKeys),
    ),
  ];
}

/** @param most last by first that is still no growth */
export function isFlat({ first, last }: Trend, most: number): boolean {
  return last <= first * most;
}

function trendOf(name: string, values: readonly number[]): Trend {
  const third = Math.max(1, Math.floor(values.length / 3));
  return { name, first: mean(values.slice(0, third)), last: mean(values.slice(-third)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
