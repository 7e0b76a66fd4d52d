import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { toConnectionFailure } from '../../platform/db/connection-failure.ts';
import { isMigrated, readMigrationState } from '../../platform/db/migrations/migration-state.ts';
import { withOneConnection } from '../../platform/db/one-connection.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import type { CloseStack } from '../../platform/process/close-stack.ts';
import { openDatabase } from '../open-database.ts';

/**
 * The URL of the shop's database, which is there and fits this version. What it opens goes onto the stack.
 * @throws OperatorError
 */
export async function openShop(config: Config, act: string, open: CloseStack): Promise<string> {
  const folder = path.resolve(config.dataDir);
  if (config.databaseUrl === undefined && !existsSync(path.join(folder, 'postgres')))
    throw new OperatorError('There is no shop yet', `${folder} has no database`, [
      'npm start   (makes one)',
      'or name a database: DATABASE_URL=postgresql://…',
    ]);
  const { url } = await openDatabase(config, act, open);
  const state = await withOneConnection(url, ({ run }) => readMigrationState(run)).catch((error: unknown) => {
    throw toConnectionFailure(error, url);
  });
  if (isMigrated(state)) return url;
  throw new OperatorError('The database does not fit this version', 'migrations are missing or unknown', [
    'npm run migrate',
    'npm run doctor',
  ]);
}
