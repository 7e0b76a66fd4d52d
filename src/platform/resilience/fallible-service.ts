import { Breaker, REFUSED } from './breaker.ts';

/** How asking ended: with an answer, without a good one, or without having asked, since others failed just before. */
export type AskOutcome = 'answered' | 'failed' | 'skipped';

export interface FallibleOptions {
  /** Longest time of one call, ms. */
  readonly timeoutMs: number;
  /** Told of a failure, and of no other for as long as the service would be left alone: so logs are not filled with them. */
  readonly onFailure: (error: unknown) => void;
  /** Told how each asking ended. */
  readonly onOutcome?: (outcome: AskOutcome) => void;
  /** A clock that never goes back, ms. */
  readonly now?: () => number;
}

/** Calls that fail in a row before none is made for a while, and for how long, ms. */
const FAILURES = 5;
const PAUSE_MS = 10_000;
/** The same for 35 % of the last calls. */
const SHARE = { failures: 7, of: 20 };

/** Somebody outside who is asked in bounded time, and left alone for a while when they fail. */
export class FallibleService {
  private readonly breaker: Breaker;
  private readonly now: () => number;
  private toldAt = -Infinity;

  constructor(private readonly options: FallibleOptions) {
    this.now = options.now ?? (() => performance.now());
    this.breaker = new Breaker({ failures: FAILURES, pauseMs: PAUSE_MS, share: SHARE, now: this.now });
  }

  /** What the call comes to; undefined where it failed, took too long, or was not made. Never throws. */
  async ask<Result>(call: (signal: AbortSignal) => Promise<Result>): Promise<Result | undefined> {
    const { timeoutMs, onOutcome } = this.options;
    try {
      const result = await this.breaker.run(() => inTime(call, timeoutMs));
      onOutcome?.(result === REFUSED ? 'skipped' : 'answered');
      return result === REFUSED ? undefined : result;
    } catch (error) {
      onOutcome?.('failed');
      this.tell(error);
      return undefined;
    }
  }

  private tell(error: unknown): void {
    if (this.now() - this.toldAt < PAUSE_MS) return;
    this.toldAt = this.now();
    this.options.onFailure(error);
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
