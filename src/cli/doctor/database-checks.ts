import { describeMigrations } from '../../platform/db/database-check.ts';
import { findSchemaDrift } from '../../platform/db/migrations/schema-drift.ts';
import { isMigrated, readMigrationState } from '../../platform/db/migrations/migration-state.ts';
import { type OneConnection, withOneConnection } from '../../platform/db/one-connection.ts';
import { serverVersion } from '../../platform/db/server-version.ts';
import { toConnectionFailure } from '../../platform/db/connection-failure.ts';
import { missingExtensions, serverClockMs } from '../../platform/db/server-facts.ts';
import { diagnose } from './diagnose.ts';
import { fail, type Finding, ok, warn } from './finding.ts';

const OLDEST_POSTGRES = 16;
const EXTENSIONS = ['pg_trgm', 'unaccent'];
const CLOCK_TOLERANCE_MS = 2_000;
const TIMEOUTS = { connectMs: 3_000, statementMs: 10_000 };

/** The database: there, new enough, with what search needs, migrated, undrifted, and in time. */
export async function databaseFindings(url: string): Promise<Finding[]> {
  try {
    return await withOneConnection(
      url,
      async (connection) => [
        await diagnose('Database', () => versionFinding(connection)),
        await diagnose('Extensions', () => extensionFinding(connection)),
        await diagnose('Migrations', () => migrationFinding(connection)),
        await diagnose('Drift', () => driftFinding(url)),
        await diagnose('Clock', () => clockFinding(connection)),
      ],
      TIMEOUTS,
    );
  } catch (error) {
    return [await diagnose('Database', () => Promise.reject(toConnectionFailure(error, url)))];
  }
}

async function versionFinding(connection: OneConnection): Promise<Finding> {
  const started = performance.now();
  const version = await serverVersion(connection);
  const detail = `PostgreSQL ${version}, answers in ${(performance.now() - started).toFixed(1)} ms`;
  return Number.parseInt(version, 10) >= OLDEST_POSTGRES
    ? ok('Database', detail)
    : fail('Database', `${detail}, is too old`, `use PostgreSQL ${OLDEST_POSTGRES} or newer`);
}

async function extensionFinding(connection: OneConnection): Promise<Finding> {
  const missing = await missingExtensions(connection, EXTENSIONS);
  return missing.length === 0
    ? ok('Extensions', EXTENSIONS.join(', '))
    : fail(
        'Extensions',
        `the server lacks ${missing.join(', ')}`,
        'install them; on Debian they are in the package postgresql-contrib',
      );
}

async function migrationFinding({ run }: OneConnection): Promise<Finding> {
  const state = await readMigrationState(run);
  const words = describeMigrations(state);
  if (isMigrated(state))
    return words === ''
      ? ok('Migrations', 'up to date')
      : warn('Migrations', words, 'undo the edit; make a new migration instead');
  if (state.failed.length > 0)
    return fail(
      'Migrations',
      words,
      'npx prisma migrate resolve --rolled-back NAME',
      'or, for the demo shop: npm run reset',
    );
  if (state.unknown.length > 0) return fail('Migrations', words, 'git pull && npm ci');
  return warn('Migrations', words, 'npm start', 'or, before a roll-out: npm run migrate');
}

async function driftFinding(url: string): Promise<Finding> {
  const drift = await findSchemaDrift(url);
  if (drift === undefined) return ok('Drift', 'the database matches the schema');
  const summary = drift.replaceAll(/\s+/g, ' ').slice(0, 160);
  return warn(
    'Drift',
    `the database differs from the schema: ${summary}`,
    'npx prisma migrate diff --from-config-datasource --to-schema prisma/schema',
  );
}

async function clockFinding(connection: OneConnection): Promise<Finding> {
  const sent = Date.now();
  const server = await serverClockMs(connection);
  const difference = Math.round(server - (sent + Date.now()) / 2);
  return Math.abs(difference) <= CLOCK_TOLERANCE_MS
    ? ok('Clock', `agrees with the database's (${difference} ms)`)
    : warn(
        'Clock',
        `is ${(difference / 1000).toFixed(1)} s off the database's`,
        'keep both in time with NTP: timedatectl set-ntp true',
      );
}
