/** One record of a CSV file. */
export interface CsvRow {
  /** Line of the file on which the record starts, from 1. A record spans several lines where its cells do. */
  line: number;
  cells: string[];
}

/** Characters of a record: what bounds how many are held at a time. */
export function characters(row: CsvRow): number {
  return row.cells.reduce((sum, cell) => sum + cell.length, 0);
}

/** Why a row cannot be taken. */
export interface RowIssue {
  line: number;
  /** Header of the column, or null where the row as a whole is wrong. */
  column: string | null;
  /** For a human: names the value and the remedy. */
  reason: string;
}

/** A row that was not taken, with the reason. */
export interface RejectedRow {
  row: CsvRow;
  issue: RowIssue;
}

/** A CSV file that can be read more than once, from its start. */
export interface CsvSource {
  /** @throws VitrineError BAD_USER_INPUT where the file is no CSV, from within the iteration */
  rows(): AsyncIterable<CsvRow>;
}
