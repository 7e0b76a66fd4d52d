import type { Logger } from '../../platform/logging/create-logger.ts';
import type { ScreenState } from './screen-state.ts';

/** The log tells of a screen that is over budget once in this time. */
export const TOLD_EVERY_MS = 60_000;
/** So long it waits for a run that says which fields it is. */
export const PROFILE_PATIENCE_MS = 5_000;

/** Tells the log of screens that are over budget. */
export class OverBudgetLog {
  constructor(
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly clock: () => number,
  ) {}

  /** Tells of a screen now, unless it did a moment ago, or the next run will say which fields it is. */
  consider(state: ScreenState): void {
    if (state.untold === 0 || this.clock() - state.toldAt < TOLD_EVERY_MS) return;
    if (!state.wantsProfile) return this.tell(state);
    state.waiting ??= setTimeout(() => this.tell(state), PROFILE_PATIENCE_MS).unref();
  }

  private tell(state: ScreenState): void {
    clearTimeout(state.waiting);
    state.waiting = undefined;
    const [worst, ...others] = state.last?.over ?? [];
    if (!state.last || !worst) return;
    const { client, name } = state.screen;
    const { fields, untold: runs } = state;
    const { version } = state.last;
    const also = others.length > 0 ? { alsoOver: others.map(({ budget }) => budget) } : {};
    this.logger.warn({ client, screen: name, version, ...worst, ...also, fields, runs }, 'screen over budget');
    state.untold = 0;
    state.toldAt = this.clock();
  }
}
