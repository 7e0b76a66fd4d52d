import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** One migration as the code has it. */
export interface CodeMigration {
  readonly name: string;
  /** SHA-256 of its script in hex, as `_prisma_migrations` keeps it. */
  readonly checksum: string;
}

/** The folder of the migrations; the same from src and from dist. */
export const migrationFolder = fileURLToPath(new URL('../../../../prisma/migrations', import.meta.url));

/** The migrations that this code was written for, oldest first. */
export async function readCodeMigrations(folder = migrationFolder): Promise<CodeMigration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const script = await readFile(path.join(folder, name, 'migration.sql'));
      return { name, checksum: createHash('sha256').update(script).digest('hex') };
    }),
  );
}
