import type { ChangeLogStore, LogPage } from './change-log.store.ts';

/** How long changes are kept, and how often those that were kept for so long are deleted, ms. */
export interface JanitorTimes {
  readonly keptForMs: number;
  readonly forgetsEveryMs: number;
}

/** Deletes old changes now and then; what fails is tried again the next time. */
export class LogJanitor {
  private begun: { readonly at: number; readonly xmin: bigint } | undefined;

  constructor(
    private readonly store: Pick<ChangeLogStore, 'forget'>,
    private readonly times: JanitorTimes,
  ) {}

  /** Begins to count anew: numbers of transactions from before mean nothing any more. */
  startOver(): void {
    this.begun = undefined;
  }

  /** To be told of every page that was read. */
  async sees({ xmin }: Pick<LogPage, 'xmin'>): Promise<void> {
    const at = performance.now();
    this.begun ??= { at, xmin };
    if (at - this.begun.at < this.times.forgetsEveryMs) return;
    // Whoever reads the log at all has read what had ended when the last turn began.
    const { xmin: endedBelow } = this.begun;
    this.begun = { at, xmin };
    await this.store.forget(this.times.keptForMs, endedBelow).catch(() => undefined);
  }
}
