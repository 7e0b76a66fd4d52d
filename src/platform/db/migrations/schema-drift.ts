import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { migrationFolder } from './migration-folder.ts';

const schemaFolder = path.join(migrationFolder, '..', 'schema');

/**
 * What would have to change for the database to match the Prisma schema of this code, in the engine's words; undefined
 * where nothing would. What Prisma cannot express (checks, partial indexes, triggers) is not seen.
 */
export async function findSchemaDrift(url: string): Promise<string | undefined> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith('.prisma')).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const file = path.join(schemaFolder, name);
      return { path: file, content: await readFile(file, 'utf8') };
    }),
  );
  const { openEngine } = await import('../../../../prisma/offline/wasm-engine.mjs');
  const { engine, close } = await openEngine({ url, schemaFiles: files.map((file) => [file.path, file.content]) });
  try {
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: schemaFolder },
      to: { tag: 'schemaDatamodel', files },
      script: false,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    return exitCode === 0 ? undefined : (stdout ?? '').trim();
  } finally {
    await close();
  }
}
