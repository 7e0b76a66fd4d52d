import path from 'node:path';
import { EMBEDDED_DATABASE } from '../../platform/db/embedded/connection-file.ts';
import { startEmbeddedPostgres } from '../../platform/db/embedded/embedded-postgres.ts';
import { lockFolder } from '../../platform/db/embedded/folder-lock.ts';
import { Databases } from '../../platform/db/databases.ts';
import { withOneConnection } from '../../platform/db/one-connection.ts';
import type { CloseStack } from '../../platform/process/close-stack.ts';

/** The embedded database, ready to be migrated. */
export interface OpenedDatabase {
  readonly url: string;
  /** How it came, in words. */
  readonly origin: string;
}

/**
 * Takes the data folder, starts its PostgreSQL, and sees that the shop's database is there. What it opens goes onto the
 * stack.
 * @param act who takes the folder, as others are told: `npm start`
 * @throws OperatorError
 */
export async function openEmbedded(dataDir: string, act: string, open: CloseStack): Promise<OpenedDatabase> {
  const folder = path.resolve(dataDir);
  const lock = await lockFolder(folder, act);
  open.add(lock.release);
  const postgres = await startEmbeddedPostgres(folder);
  open.add(postgres.stop);
  await withOneConnection(postgres.url('postgres'), async (connection) => {
    const databases = new Databases(connection);
    if (!(await databases.exists(EMBEDDED_DATABASE))) await databases.create(EMBEDDED_DATABASE);
  });
  const origin = { created: 'made in', started: 'started in', adopted: 'found running in' }[postgres.origin];
  const near = path.relative(process.cwd(), folder);
  return { url: postgres.url(), origin: `${origin} ${near.startsWith('..') ? folder : near || '.'}` };
}
