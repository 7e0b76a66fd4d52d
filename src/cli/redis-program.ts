import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Programs that are a Redis, in the order in which they are looked for. */
export const redisPrograms = ['redis-server', 'valkey-server'] as const;

/**
 * Where a Redis can be started from; undefined where none is installed.
 * @param folders as PATH lists them
 */
export function findRedis(folders: string): string | undefined {
  return folders
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => redisPrograms.map((name) => path.join(folder, name)))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
