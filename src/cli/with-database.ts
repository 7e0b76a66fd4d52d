import { loadConfig } from '../platform/config/config.ts';
import { readEnvironment } from '../platform/config/environment.ts';
import { Database } from '../platform/db/database.ts';
import { CloseStack } from '../platform/process/close-stack.ts';
import { openShop } from './import/open-shop.ts';

/**
 * Runs `work` on the shop's database and closes it again.
 * @param act who asks, as others are told: `npm run usage`
 * @throws OperatorError where there is none, or it does not fit this version
 */
export async function withDatabase<Result>(
  act: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const open = new CloseStack();
  try {
    const url = await openShop(loadConfig(readEnvironment()), act, open);
    const database = connect(url);
    open.add(() => database.close());
    return await work(database);
  } finally {
    await open.close();
  }
}

/** Pools of a short command; nothing is connected yet. */
export function connect(url: string): Database {
  const timeouts = { acquireTimeoutMs: 5_000, statementTimeoutMs: 30_000, lockTimeoutMs: 10_000 };
  // The statement in flight reports a lost connection.
  return Database.open({ connectionString: url, applicationName: 'vitrine-command', size: 2, ...timeouts }, () => {});
}
