import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { toConnectionFailure } from '../../platform/db/connection-failure.ts';
import { connectionUrl, readSavedConnection } from '../../platform/db/embedded/connection-file.ts';
import { findHolder } from '../../platform/db/embedded/folder-lock.ts';
import { isMigrated, readMigrationState } from '../../platform/db/migrations/migration-state.ts';
import { withOneConnection } from '../../platform/db/one-connection.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../platform/process/close-stack.ts';
import { openEmbedded } from '../start/open-embedded.ts';

/**
 * The database of the shop, migrated: that of DATABASE_URL, the embedded one of a shop that runs, or else the embedded
 * one of the data folder, started for as long as this command runs. What it opens goes onto the stack.
 * @throws OperatorError
 */
export async function openShop(config: Config, act: string, open: CloseStack): Promise<string> {
  const url = config.databaseUrl ?? (await embeddedUrl(path.resolve(config.dataDir), act, open));
  const state = await withOneConnection(url, ({ run }) => readMigrationState(run)).catch((error: unknown) => {
    throw toConnectionFailure(error, url);
  });
  if (isMigrated(state)) return url;
  throw new OperatorError('The database does not fit this version', 'migrations are missing or unknown', [
    'npm run migrate',
    'npm run doctor',
  ]);
}

async function embeddedUrl(folder: string, act: string, open: CloseStack): Promise<string> {
  if (!existsSync(path.join(folder, 'postgres')))
    throw new OperatorError('There is no shop yet', `${folder} has no database`, [
      'npm start   (makes one)',
      'or name a database: DATABASE_URL=postgresql://…',
    ]);
  const running = (await findHolder(folder)) && (await readSavedConnection(folder));
  return running ? connectionUrl(running) : (await openEmbedded(folder, act, open)).url;
}
