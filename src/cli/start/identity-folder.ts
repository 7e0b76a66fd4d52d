import path from 'node:path';
import type { Config } from '../../platform/config/config.ts';

/** Where the local identity provider keeps its keys, and says where it runs. */
export function identityFolder({ dataDir }: Pick<Config, 'dataDir'>): string {
  return path.resolve(dataDir, 'identity-provider');
}
