/** A row to be inserted: column names and what JSON can hold. */
export type Row = Record<string, unknown>;

/** Rows by table, in the order in which the tables were first given one: parents before their children. */
export class TableRows {
  private readonly tables = new Map<string, Row[]>();

  add(table: string, ...rows: Row[]): void {
    const list = this.tables.get(table);
    if (list) for (const row of rows) list.push(row);
    else this.tables.set(table, rows);
  }

  entries(): Iterable<[table: string, rows: Row[]]> {
    return this.tables;
  }
}

/** Hands out primary keys, counting from 1 in each table: the demo shop is the first thing in its database. */
export class RowKeys {
  private readonly given = new Map<string, number>();

  next(table: string): number {
    const key = this.last(table) + 1;
    this.given.set(table, key);
    return key;
  }

  /** The last key that was handed out in a table; 0 before the first. */
  last(table: string): number {
    return this.given.get(table) ?? 0;
  }

  /** The last key of each table that has any, for its sequence to go on from. */
  entries(): Iterable<[table: string, last: number]> {
    return this.given;
  }
}
