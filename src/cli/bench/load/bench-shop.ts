import { loadConfig } from '../../../platform/config/config.ts';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { Databases } from '../../../platform/db/databases.ts';
import { onDatabase, withOneConnection } from '../../../platform/db/one-connection.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { replaceByDemoShop } from '../../demo/demo-snapshot.ts';
import { openDatabase } from '../../open-database.ts';
import type { StepReport } from '../../progress.ts';

/**
 * A fresh demo shop in a database of its own, beside the shop's, dropped when the command ends.
 * @param act who asks, as others are told: `npm run bench:cache`
 * @returns its URL
 */
export async function openBenchShop(act: string, name: string, step: StepReport, open: CloseStack): Promise<string> {
  const shop = await openDatabase(loadConfig(readEnvironment()), act, open);
  const url = onDatabase(shop.url, name);
  const server = onDatabase(shop.url, 'postgres');
  open.add(() => withOneConnection(server, (connection) => new Databases(connection).drop(name)));
  step.result(await replaceByDemoShop(url, (progress) => step.progress(progress)));
  return url;
}
