import { VitrineError } from '../errors/vitrine-error.ts';
import { LATE, withinTime } from './within-time.ts';

export interface TurnLimits {
  /** Works that wait for one key at the most. */
  readonly mostWaiting: number;
  /** Longest wait for one's turn, ms. */
  readonly longestWaitMs: number;
}

/**
 * Lets works on one thing run one after the other, and those on different things side by side: so that many who want the same row wait
 * here, in memory, and not each with a connection that others could use.
 */
export class KeyedTurns {
  private readonly queues = new Map<string, { last: Promise<void>; waiting: number }>();

  constructor(private readonly limits: TurnLimits) {}

  /**
   * Runs `work` when all that asked before for the same key have ended.
   * @param what what there is too much asked of, for the error: "this cart"
   * @throws VitrineError UNAVAILABLE where too many wait, TIMEOUT where it was not its turn in time; it does not run then
   */
  async run<Result>(key: string, what: string, work: () => Promise<Result>): Promise<Result> {
    const queue = this.queues.get(key) ?? { last: Promise.resolve(), waiting: 0 };
    if (queue.waiting >= this.limits.mostWaiting)
      throw new VitrineError('UNAVAILABLE', `Too much is asked of ${what} at once. Try again in a moment.`);
    this.queues.set(key, queue);
    queue.waiting += 1;
    const before = queue.last;
    let end!: () => void;
    const ended = new Promise<void>((resolve) => (end = resolve));
    queue.last = before.then(() => ended);
    try {
      if ((await withinTime(before, this.limits.longestWaitMs)) === LATE)
        throw new VitrineError('TIMEOUT', `Others keep ${what} busy. Try again.`);
      return await work();
    } finally {
      end();
      queue.waiting -= 1;
      if (queue.waiting === 0) this.queues.delete(key);
    }
  }
}
