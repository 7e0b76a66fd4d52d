import { readCodeMigrations, type CodeMigration } from './migration-folder.ts';

/** How far a database is, against the migrations of the code. All empty means ready. */
export interface MigrationState {
  /** In the code, not in the database yet. */
  readonly pending: readonly string[];
  /** In the database, not in the code: the database is newer than this code. */
  readonly unknown: readonly string[];
  /** Begun and not finished; `log` says why. */
  readonly failed: readonly { readonly name: string; readonly log: string }[];
  /** Applied, and the script was edited since. */
  readonly edited: readonly string[];
}

/** Runs one statement and gives its rows. */
export type RunStatement = (text: string) => Promise<readonly object[]>;

interface AppliedRow {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
  readonly log: string;
}

/** Compares a database with the migrations of the code. An empty database has all of them pending. */
export async function readMigrationState(run: RunStatement, code?: readonly CodeMigration[]): Promise<MigrationState> {
  const [expected, applied] = await Promise.all([code ?? readCodeMigrations(), readApplied(run)]);
  const finished = new Map(applied.filter((row) => row.finished).map((row) => [row.name, row.checksum]));
  const known = new Set(expected.map(({ name }) => name));
  return {
    pending: expected.filter(({ name }) => !finished.has(name)).map(({ name }) => name),
    unknown: applied.filter(({ name }) => !known.has(name)).map(({ name }) => name),
    failed: applied.filter((row) => !row.finished).map(({ name, log }) => ({ name, log })),
    edited: expected
      .filter(({ name, checksum }) => finished.has(name) && finished.get(name) !== checksum)
      .map(({ name }) => name),
  };
}

/** True when the code and the database agree well enough to serve. An edited script is a warning only. */
export function isMigrated(state: MigrationState): boolean {
  return state.pending.length === 0 && state.unknown.length === 0 && state.failed.length === 0;
}

async function readApplied(run: RunStatement): Promise<AppliedRow[]> {
  const [table] = await run(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS present`);
  if (!table || !('present' in table) || table.present !== true) return [];
  const rows = await run(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished, coalesce(logs, '') AS log
     FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name LIMIT 10000`,
  );
  return rows as AppliedRow[]; // The statement above names exactly these columns.
}
