import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes the files that say something else than they should.
 * @param folder the folder of screens
 * @param files text by path below it
 * @param write false: only looks
 * @returns the paths that were stale, in order
 */
export async function writeClientFiles(
  folder: string,
  files: ReadonlyMap<string, string>,
  write = true,
): Promise<string[]> {
  const stale: string[] = [];
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    const kept = await readFile(file, 'utf8').catch(() => undefined);
    if (kept?.replaceAll('\r\n', '\n') === text) continue;
    stale.push(name);
    if (!write) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return stale;
}
