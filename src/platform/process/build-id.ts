import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files that are programs, whether they are transpiled or not. */
const PROGRAM = /\.(m?js|ts)$/;

/**
 * Names a version of the program: the hash of its files. Two processes with the same name run the same code, so that what one made the
 * other would have made too.
 * @param folder root of the program's own files
 * @returns 12 characters of base64url
 */
export async function buildId(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && PROGRAM.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const hash = createHash('sha256');
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file))));
  for (const [at, text] of texts.entries()) hash.update(`${files[at]}\0${text.length}\0`).update(text);
  return hash.digest('base64url').slice(0, 12);
}
