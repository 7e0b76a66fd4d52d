import { VitrineError } from '../errors/vitrine-error.ts';

export interface GateLimits {
  /** Works that run at a time. */
  readonly mostRunning: number;
  /** Works that wait at the most. */
  readonly mostWaiting: number;
  /** Longest wait, ms. */
  readonly longestWaitMs: number;
}

/**
 * Lets so many works run at a time, and the others wait, the first one first: so that a rush waits in memory, and not for connections that
 * others need, of which each would give up soon.
 */
export class Gate {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: GateLimits) {}

  /**
   * Runs `work` when it is its turn.
   * @throws VitrineError UNAVAILABLE where too many wait, TIMEOUT where it was not its turn in time; it does not run then
   */
  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.running >= this.limits.mostRunning) await this.wait();
    else this.running += 1;
    try {
      return await work();
    } finally {
      // Whoever waits takes the place over, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private wait(): Promise<void> {
    if (this.waiting.length >= this.limits.mostWaiting)
      throw new VitrineError('UNAVAILABLE', 'The shop is very busy. Try again in a moment.');
    return new Promise((resolve, reject) => {
      const turn = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(turn), 1);
        reject(new VitrineError('TIMEOUT', 'The shop is very busy. Try again in a moment.'));
      }, this.limits.longestWaitMs);
      this.waiting.push(turn);
    });
  }
}
