import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Config } from '../../platform/config/config.ts';
import { CloseStack } from '../../platform/process/close-stack.ts';
import { openDatabase } from '../open-database.ts';
import { diagnose } from './diagnose.ts';
import { type Finding, ok } from './finding.ts';

/** Looks at the embedded database: as it runs, or started for the time of the look. A folder without one is no fault. */
export async function withEmbeddedUrl(config: Config, look: (url: string) => Promise<Finding[]>): Promise<Finding[]> {
  const name = 'Database';
  if (!existsSync(path.resolve(config.dataDir, 'postgres'))) return [ok(name, 'made by the first start')];
  const open = new CloseStack();
  try {
    const { url } = await openDatabase(config, 'npm run doctor', open);
    return await look(url);
  } catch (error) {
    return [await diagnose(name, () => Promise.reject(error))];
  } finally {
    await open.close();
  }
}
