import type { LogPage } from './change-log.store.ts';

/** Two clocks and the way between them are never known to a millisecond: what depends on a moment ends a little before it. */
const SAFETY_MS = 20;

/** When rows of some tables become visible by their date alone, by this process' clock. */
export class Moments {
  private readonly byTable = new Map<string, number>();

  /** @param tables in the order of `moments` of a page */
  constructor(private readonly tables: readonly string[]) {}

  /** Takes in what a read of the log brought just now. */
  set({ moments, clockMs }: Pick<LogPage, 'moments' | 'clockMs'>): void {
    const ahead = Date.now() - clockMs;
    for (const [at, table] of this.tables.entries()) {
      const moment = moments[at];
      this.byTable.set(table, moment == null ? Infinity : moment + ahead - SAFETY_MS);
    }
  }

  /** The soonest one of the tables, ms since 1970; Infinity for none. */
  next(tables: ReadonlySet<string>): number {
    let next = Infinity;
    for (const [table, moment] of this.byTable) if (tables.has(table)) next = Math.min(next, moment);
    return next;
  }
}
