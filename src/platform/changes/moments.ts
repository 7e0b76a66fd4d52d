import type { LogPage } from './change-log.store.ts';

/** Two clocks and the way between them are never known to a millisecond: what depends on a moment ends a little before it. */
const SAFETY_MS = 20;

/** When rows of some tables become visible by their date alone, by this process' clock. */
export class Moments {
  private readonly byTable = new Map<string, number>();
  /** The same by the database's clock. */
  private readonly expected = new Map<string, number | null>();

  /** @param tables in the order of `moments` of a page */
  constructor(private readonly tables: readonly string[]) {}

  /**
   * Takes in what a read of the log brought.
   * @returns tables with a moment that has passed since the last one
   */
  set({ moments, clockMs, askedAtMs }: Pick<LogPage, 'moments' | 'clockMs' | 'askedAtMs'>): string[] {
    // Of the time that the answer took, all is taken to be the way back: so moments come too early, and never too late.
    const ahead = askedAtMs - clockMs;
    const passed: string[] = [];
    for (const [at, table] of this.tables.entries()) {
      const moment = moments[at] ?? null;
      const before = this.expected.get(table) ?? null;
      if (before !== null && before <= clockMs && before !== moment) passed.push(table);
      this.expected.set(table, moment);
      this.byTable.set(table, moment === null ? Infinity : moment + ahead - SAFETY_MS);
    }
    return passed;
  }

  /** The soonest one of the tables, ms since 1970; Infinity for none. */
  next(tables: ReadonlySet<string>): number {
    let next = Infinity;
    for (const [table, moment] of this.byTable) if (tables.has(table)) next = Math.min(next, moment);
    return next;
  }
}
