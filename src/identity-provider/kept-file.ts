import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';

/** A JSON file as it was left; undefined where there is none that fits. */
export async function readKept<Value>(
  folder: string | undefined,
  name: string,
  schema: z.ZodType<Value>,
): Promise<Value | undefined> {
  if (folder === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(await readFile(path.join(folder, name), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps a value for the next start, readable by its owner alone; all of it or nothing. */
export async function writeKept(folder: string | undefined, name: string, value: unknown): Promise<void> {
  if (folder === undefined) return;
  const file = path.join(folder, name);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${file}.new`, `${JSON.stringify(value)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
