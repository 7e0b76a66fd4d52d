import type { LogPage } from './change-log.store.ts';

/** Two clocks and the way between them are never known to a millisecond: what depends on a moment ends a little before it. */
const SAFETY_MS = 20;

type Clocks = Pick<LogPage, 'clockMs' | 'askedAtMs'>;

/** When rows of some tables become visible by their date alone, by this process' clock. */
export class Moments {
  private readonly byTable = new Map<string, number>();
  /** The same by the database's clock. */
  private readonly expected = new Map<string, number | null>();
  private isKnown = false;

  /** @param tables in the order in which their moments are given */
  constructor(private readonly tables: readonly string[]) {}

  /** True where they have to be read again: none is known, one has passed, or something has changed in one of the tables. */
  areToBeRead(clockMs: number, isChanged: (table: string) => boolean): boolean {
    return !this.isKnown || this.tables.some((table) => isChanged(table) || this.hasPassed(table, clockMs));
  }

  /**
   * Takes in the time, and what was read where it was.
   * @param moments by the database's clock; null for never; undefined where they are not known, in which case each may be now
   * @returns tables with a moment that has passed since the last one
   */
  set(moments: readonly (number | null)[] | undefined, clocks: Clocks): string[] {
    this.isKnown = moments !== undefined;
    if (!moments) {
      for (const table of this.tables) this.byTable.set(table, -Infinity);
      return [];
    }
    const passed = this.tables.filter(
      (table, at) => this.hasPassed(table, clocks.clockMs) && this.expected.get(table) !== moments[at],
    );
    for (const [at, table] of this.tables.entries()) this.expected.set(table, moments[at] ?? null);
    this.tick(clocks);
    return passed;
  }

  /** Takes in the time alone, where nothing had to be read. */
  tick({ clockMs, askedAtMs }: Clocks): void {
    // Of the time that the answer took, all is taken to be the way back: so moments come too early, and never too late.
    const ahead = askedAtMs - clockMs;
    for (const [table, moment] of this.expected)
      this.byTable.set(table, moment === null ? Infinity : moment + ahead - SAFETY_MS);
  }

  /** The soonest one of the tables, ms since 1970; Infinity for none. */
  next(tables: ReadonlySet<string>): number {
    let next = Infinity;
    for (const [table, moment] of this.byTable) if (tables.has(table)) next = Math.min(next, moment);
    return next;
  }

  private hasPassed(table: string, clockMs: number): boolean {
    const moment = this.expected.get(table) ?? null;
    return moment !== null && moment <= clockMs;
  }
}
