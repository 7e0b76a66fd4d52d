import type { LogPage } from './change-log.store.ts';
import type { Moment } from './moments.store.ts';

/** Two clocks and the way between them are never known to a millisecond: what depends on a moment ends a little before it. */
const SAFETY_MS = 20;

type Clocks = Pick<LogPage, 'clockMs' | 'askedAtMs'>;

/** When rows of some tables become visible by their date alone, by this process' clock. */
export class Moments {
  private readonly byTable = new Map<string, number>();
  /** The same by the database's clock. */
  private readonly expected = new Map<string, number | null>();
  /** Tables whose moments could not be read: any of them may be now. */
  private unknown: ReadonlySet<string>;

  /** @param tables in the order in which their moments are given */
  constructor(private readonly tables: readonly string[]) {
    this.unknown = new Set(tables);
  }

  /** True where they have to be read again: none is known, one has passed, or something has changed in one of the tables. */
  areToBeRead(clockMs: number, isChanged: (table: string) => boolean): boolean {
    return this.unknown.size > 0 || this.tables.some((table) => isChanged(table) || this.hasPassed(table, clockMs));
  }

  /**
   * Takes in the time, and the moments that were read.
   * @returns tables with a moment that has passed since the last one
   */
  set(moments: readonly Moment[], clocks: Clocks): string[] {
    this.unknown = new Set(this.tables.filter((_, at) => moments[at] === undefined));
    const known = this.tables.filter((table) => !this.unknown.has(table));
    const read = (table: string): number | null => moments[this.tables.indexOf(table)]!;
    const passed = known.filter(
      (table) => this.hasPassed(table, clocks.clockMs) && this.expected.get(table) !== read(table),
    );
    for (const table of known) this.expected.set(table, read(table));
    this.tick(clocks);
    return passed;
  }

  /** Takes in the time alone, where nothing had to be read. */
  tick({ clockMs, askedAtMs }: Clocks): void {
    // Of the time that the answer took, all is taken to be the way back: so moments come too early, and never too late.
    const ahead = askedAtMs - clockMs;
    for (const [table, moment] of this.expected)
      this.byTable.set(table, moment === null ? Infinity : moment + ahead - SAFETY_MS);
    for (const table of this.unknown) this.byTable.set(table, -Infinity);
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
