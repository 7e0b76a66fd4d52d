import type pg from 'pg';

/** A table whose rows become visible by a date. */
export interface TimedTable {
  readonly table: string;
  readonly column: string;
}

/** A table that somebody has locked is not waited for: nobody could read from it either, ms. */
const LOCK_TIMEOUT_MS = 50;
const LOCK_NOT_AVAILABLE = '55P03';

/** When the next row of a table becomes visible, ms since 1970 by the database's clock; null for never, undefined while it is locked. */
export type Moment = number | null | undefined;

/** Reads when rows become visible by their date. */
export class MomentsStore {
  constructor(
    private readonly pool: pg.Pool,
    private readonly timed: readonly TimedTable[],
  ) {
    for (const { table, column } of timed)
      if (!/^\w+$/.test(table) || !/^\w+$/.test(column)) throw new Error(`${table}.${column} is no column`);
  }

  /**
   * The next moment of each table.
   * @param clockMs what the database's clock says
   * @throws the driver's error
   */
  async after(clockMs: number): Promise<readonly Moment[]> {
    const all = await this.read(this.timed, clockMs);
    if (all) return all;
    // One of them is locked: the others need not wait for it.
    const moments: Moment[] = [];
    for (const one of this.timed) moments.push((await this.read([one], clockMs))?.[0]);
    return moments;
  }

  /** @returns undefined where one of the tables is locked */
  private async read(timed: readonly TimedTable[], clockMs: number): Promise<readonly (number | null)[] | undefined> {
    if (timed.length === 0) return [];
    const moments = timed.map(
      ({ table, column }) =>
        `(SELECT extract(epoch FROM min(${column}))::float8 * 1000 FROM ${table} WHERE ${column} > at)`,
    );
    const asked = `SET LOCAL lock_timeout = ${LOCK_TIMEOUT_MS};
      SELECT ARRAY[${moments.join(', ')}]::float8[] AS moments FROM to_timestamp(${(clockMs / 1_000).toFixed(6)}) at`;
    try {
      // Two statements in one message: what the first one sets holds for the second, and no longer.
      const results = (await this.pool.query(asked)) as unknown as pg.QueryResult<{ moments: (number | null)[] }>[];
      return results[1]!.rows[0]!.moments;
    } catch (error) {
      if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return undefined;
      throw error;
    }
  }
}
