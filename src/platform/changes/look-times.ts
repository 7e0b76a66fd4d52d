/** How often the log is looked at while the bell is heard, and while it is not, ms. */
export interface LookPauses {
  readonly heardEveryMs: number;
  readonly unheardEveryMs: number;
}

/** A bell that rings all the time has the log read no more often than this. */
const LEAST_PAUSE_MS = 10;
const MOST_PAUSE_MS = 500;

/** When the log is looked at next. */
export class LookTimes {
  private timer: NodeJS.Timeout | undefined;
  private begunAt = -Infinity;
  /** The bell rang, and no look has begun since. */
  private isRung = false;

  constructor(
    private readonly pauses: LookPauses,
    private readonly isHeard: () => boolean,
    private readonly look: () => void,
  ) {}

  /** A look begins now. */
  begin(): void {
    clearTimeout(this.timer);
    this.begunAt = performance.now();
    this.isRung = false;
  }

  /** @returns false where the bell has rung before, so that there is nothing to be done */
  ring(): boolean {
    if (this.isRung) return false;
    this.isRung = true;
    return true;
  }

  /** Has the next look begin in time. @param failures looks that failed, one after the other, up to now */
  schedule(failures: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.look, Math.max(0, this.pauseMs(failures) - (performance.now() - this.begunAt)));
    this.timer.unref();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** From the beginning of one look to that of the next. */
  private pauseMs(failures: number): number {
    const { heardEveryMs, unheardEveryMs } = this.pauses;
    if (failures > 0) return Math.min(unheardEveryMs * 2 ** failures, MOST_PAUSE_MS);
    if (this.isRung) return LEAST_PAUSE_MS;
    return this.isHeard() ? heardEveryMs : unheardEveryMs;
  }
}
