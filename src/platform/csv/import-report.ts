import type { CsvRow, RejectedRow, RowIssue } from './csv-row.ts';

/** Reasons that a report repeats at the most; all of them are in the rejected file. */
const MOST_ISSUES = 1000;

/** What became of the records of a file. A record is what one or several rows describe. */
export class ImportReport {
  /** Rows in the file, without the first line. Known before the first record is written. */
  totalRows = 0;
  /** Rows dealt with so far. */
  rows = 0;
  created = 0;
  updated = 0;
  unchanged = 0;
  rejected = 0;
  rejectedRows = 0;
  /** Other records that had to be made, such as products that only their reviews name. */
  recordsMade = 0;
  /** True: stopped before the end of the file; a new run goes on. */
  interrupted = false;
  /** About the file as a whole. */
  readonly warnings: string[] = [];
  /** The first of the reasons for rejection, by line. */
  readonly issues: RowIssue[] = [];

  noteIssues(issues: readonly RowIssue[]): void {
    this.issues.push(...issues.slice(0, Math.max(0, MOST_ISSUES - this.issues.length)));
  }
}

/** How an import is run, whatever it imports. */
export interface ImportRun {
  /** True: everything is read, compared and reported, and nothing is written. */
  dryRun: boolean;
  /** Aborted: the batch in hand is finished, then the import stops. */
  signal: AbortSignal;
  /** Called after each batch. */
  onProgress(report: ImportReport): void;
  onRejected(rejected: RejectedRow): void | Promise<void>;
}

/** Each row of a record with the reason why it is not taken: its own, or that of the row which spoils the record. */
export function rejectRows(rows: readonly CsvRow[], issues: readonly RowIssue[]): RejectedRow[] {
  const [first] = issues;
  return rows.map((row) => {
    const own = issues.filter((issue) => issue.line === row.line);
    const reason =
      own.length > 0
        ? own.map((issue) => issue.reason).join('; ')
        : `line ${first?.line}, which belongs with this one, is rejected`;
    return {
      row,
      issue: { line: row.line, column: own.find((issue) => issue.column !== null)?.column ?? null, reason },
    };
  });
}
