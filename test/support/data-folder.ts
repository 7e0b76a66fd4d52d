import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { findPostmaster, stopPostmaster } from '../../src/platform/db/embedded/postmaster.ts';

/** A data folder of one's own; after the file's tests its PostgreSQL, if one is left, is stopped and it is removed. */
export function useDataFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vitrine-data-'));
  afterAll(async () => {
    const left = await findPostmaster(path.join(folder, 'postgres'));
    if (left) await stopPostmaster(left.pid, 5_000);
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
