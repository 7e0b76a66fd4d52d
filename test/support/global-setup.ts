import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded/embedded-postgres.ts';
import { findHolder, lockFolder } from '../../src/platform/db/embedded/folder-lock.ts';
import { applyMigrations } from '../../src/platform/db/migrations/apply-migrations.ts';
import { withOneConnection } from '../../src/platform/db/one-connection.ts';
import { EMPTY_TEMPLATE } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the run's PostgreSQL, on its maintenance database. */
    postgresUrl: string;
  }
}

const PREFIX = 'vitrine-test-';

/** One PostgreSQL for the whole run, with a migrated database to copy from. It goes with the run, even a killed one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What the tests of `npm start` run; npm itself does it before each start.
  execFileSync(process.execPath, ['scripts/transpile.mjs'], { stdio: 'inherit' });
  await removeLeftovers();
  const folder = await mkdtemp(path.join(os.tmpdir(), PREFIX));
  await lockFolder(folder, 'npm test');
  const postgres = await startEmbeddedPostgres(folder, false);
  const teardown = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await withOneConnection(postgres.url('postgres'), ({ run }) => run(`CREATE DATABASE ${EMPTY_TEMPLATE}`));
    await withOneConnection(postgres.url(EMPTY_TEMPLATE), ({ run }) =>
      applyMigrations(postgres.url(EMPTY_TEMPLATE), run),
    );
  } catch (error) {
    await teardown();
    throw error;
  }
  project.provide('postgresUrl', postgres.url('postgres'));
  return teardown;
}

/** Folders of runs that were killed: their PostgreSQL went with them, their files did not. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(os.tmpdir())) {
    const folder = path.join(os.tmpdir(), name);
    if (!name.startsWith(PREFIX) || (await findHolder(folder))) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
