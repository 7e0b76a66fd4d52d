import { Breaker, REFUSED } from './breaker.ts';

export interface FallibleOptions {
  /** Longest time of one call, ms. */
  readonly timeoutMs: number;
  /** Told of the first failure of a row of them; the others count only. */
  readonly onFailure: (error: unknown) => void;
}

/** Calls that fail in a row before none is made for a while, and for how long, ms. */
const FAILURES = 5;
const PAUSE_MS = 10_000;

/** Somebody outside who is asked in bounded time, and left alone for a while when they fail. */
export class FallibleService {
  private readonly breaker: Breaker;
  private hasFailed = false;

  constructor(
    private readonly options: FallibleOptions,
    now?: () => number,
  ) {
    this.breaker = new Breaker({ failures: FAILURES, pauseMs: PAUSE_MS, ...(now ? { now } : {}) });
  }

  /** What the call comes to; undefined where it failed, took too long, or was not made. Never throws. */
  async ask<Result>(call: (signal: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await this.breaker.run(() => inTime(call, this.options.timeoutMs));
      if (result === REFUSED) return undefined;
      this.hasFailed = false;
      return result;
    } catch (error) {
      if (!this.hasFailed) this.options.onFailure(error);
      this.hasFailed = true;
      return undefined;
    }
  }
}

/** A call that does not heed its signal is given up all the same. */
function inTime<Result>(call: (signal: AbortSignal) => Promise<Result>, ms: number): Promise<Result> {
  const signal = AbortSignal.timeout(ms);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error(`There was no answer within ${ms} ms.`)), { once: true });
    call(signal).then(resolve, reject);
  });
}
