import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCodeMigrations } from '../../platform/db/migrations/migration-folder.ts';

/** What decides how the demo shop looks in the database: its generator, and what is derived from products. */
const SOURCES = ['demo', 'search', 'media'].map((room) =>
  // The sources themselves, whichever build of them runs, so that all commands agree.
  fileURLToPath(new URL(`../../../src/services/${room}/`, import.meta.url)),
);

/** Changes whenever the fresh demo shop would come out differently, so that no copy of an older one is brought back. */
export async function demoFingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const { name, checksum } of await readCodeMigrations()) hash.update(`${name}:${checksum}\n`);
  for (const folder of SOURCES) {
    for (const file of (await readdir(folder, { recursive: true }).catch((): string[] => [])).sort()) {
      if (file.endsWith('.ts')) hash.update(`${file}\n`).update(await readFile(path.join(folder, file)));
    }
  }
  return hash.digest('hex');
}
