import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/platform/db/embedded/embedded-postgres.ts';
import { lockFolder } from '../../src/platform/db/embedded/folder-lock.ts';
import { applyMigrations } from '../../src/platform/db/migrations/apply-migrations.ts';
import { withOneConnection } from '../../src/platform/db/one-connection.ts';
import { makeRunFolder } from './run-folder.ts';
import { EMPTY_TEMPLATE } from './templates.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the run's PostgreSQL, on its maintenance database. */
    postgresUrl: string;
  }
}

/** One PostgreSQL for the whole run, with a migrated database to copy from. It goes with the run, even a killed one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // What the tests of `npm start` run; npm itself does it before each start.
  execFileSync(process.execPath, ['scripts/transpile.mjs'], { stdio: 'inherit' });
  const folder = await makeRunFolder();
  await lockFolder(folder, 'npm test');
  // The workers, and what they start, inherit it: the data folders of tests go with the run as well.
  process.env.TMPDIR = path.join(folder, 'tmp');
  await mkdir(process.env.TMPDIR);
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
