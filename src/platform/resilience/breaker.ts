/** What is given instead of a result while a breaker lets nothing through. */
export const REFUSED = Symbol('refused');

export interface BreakerOptions {
  /** Failures in a row after which it opens. */
  readonly failures: number;
  /** How long it stays open before it lets one trial through, ms. */
  readonly pauseMs: number;
  /** Opens also when so many of the last calls failed, whatever was between them; leaves that out when left out. */
  readonly share?: { readonly failures: number; readonly of: number };
  /** A clock that never goes back, ms. */
  readonly now?: () => number;
}

/**
 * Leaves a service alone that fails: after some failures in a row, or a share of them, no work is begun for a while, then one trial. While that runs,
 * all others are refused at once instead of waiting for how it ends.
 */
export class Breaker {
  private failed = 0;
  /** How the last calls ended, the oldest first: true for a failure. */
  private last: boolean[] = [];
  private state: 'closed' | 'open' | 'trial' = 'closed';
  private openUntil = 0;
  /** What was begun in an earlier round says nothing about this one. */
  private round = 0;
  private readonly now: () => number;

  constructor(private readonly options: BreakerOptions) {
    this.now = options.now ?? (() => performance.now());
  }

  /** True while no work is let through but perhaps a trial. */
  get isOpen(): boolean {
    return this.state !== 'closed';
  }

  /**
   * What the work comes to, or REFUSED without beginning it.
   * @throws whatever the work throws, which counts as its failure
   */
  async run<Result>(work: () => Promise<Result>): Promise<Result | typeof REFUSED> {
    if (this.state === 'trial' || (this.state === 'open' && this.now() < this.openUntil)) return REFUSED;
    if (this.state === 'open') this.enter('trial');
    const { round } = this;
    try {
      const result = await work();
      if (round === this.round) this.succeed();
      return result;
    } catch (error) {
      if (round === this.round) this.fail();
      throw error;
    }
  }

  private succeed(): void {
    this.failed = 0;
    this.remember(false);
    if (this.state === 'trial') this.enter('closed');
  }

  private fail(): void {
    this.failed += 1;
    this.remember(true);
    if (this.state === 'closed' && this.failed < this.options.failures && !this.failsOften()) return;
    this.openUntil = this.now() + this.options.pauseMs;
    this.enter('open');
  }

  private remember(failure: boolean): void {
    const { share } = this.options;
    if (share) this.last = [...this.last, failure].slice(-share.of);
  }

  private failsOften(): boolean {
    const { share } = this.options;
    return share !== undefined && this.last.filter(Boolean).length >= share.failures && this.last.length >= share.of;
  }

  private enter(state: 'closed' | 'open' | 'trial'): void {
    this.state = state;
    this.last = [];
    this.round += 1;
  }
}
