import type { ReadinessCheck } from '../health/readiness.ts';
import { raw, type Reader } from './database.ts';
import { isMigrated, type MigrationState, readMigrationState } from './migrations/migration-state.ts';

const TIMEOUT_MS = 2_000;
/** How long "all migrations are applied" is believed before the database is asked again, ms. */
const BELIEVED_MS = 30_000;

/** Ready when the database answers. */
export function databaseCheck(reader: Reader): ReadinessCheck {
  return {
    name: 'database',
    timeoutMs: TIMEOUT_MS,
    check: async () => {
      await reader.rows(raw('SELECT 1 AS one'));
    },
  };
}

/** Ready when the database has the migrations of this code, no less and no more. */
export function migrationCheck(reader: Reader): ReadinessCheck {
  let believedUntil = 0;
  return {
    name: 'migrations',
    timeoutMs: TIMEOUT_MS,
    check: async () => {
      if (performance.now() < believedUntil) return;
      const state = await readMigrationState((text) => reader.rows(raw(text)));
      if (!isMigrated(state)) throw new Error(describeMigrations(state));
      believedUntil = performance.now() + BELIEVED_MS;
    },
  };
}

/** What is not as it should be, in one line. */
export function describeMigrations({ pending, unknown, failed, edited }: MigrationState): string {
  const parts = [
    failed.length > 0 ? `failed: ${failed.map(({ name }) => name).join(', ')}` : '',
    unknown.length > 0 ? `newer than this code: ${unknown.join(', ')}` : '',
    pending.length > 0 ? `not applied yet: ${pending.join(', ')}` : '',
    edited.length > 0 ? `edited after they were applied: ${edited.join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
