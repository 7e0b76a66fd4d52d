import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** How to reach the embedded PostgreSQL of a data folder. */
export interface SavedConnection {
  readonly port: number;
  readonly password: string;
}

/** Role and database of the embedded PostgreSQL. */
export const EMBEDDED_USER = 'vitrine';
export const EMBEDDED_DATABASE = 'vitrine';
export const LOOPBACK = '127.0.0.1';

const FILE = 'connection.json';
const OWNER_ONLY = 0o600;
const Saved = z.object({ port: z.number().int().min(1).max(65_535), password: z.string().min(1) });

/** The connection as the last start left it; undefined where there is none that can be read. */
export async function readSavedConnection(folder: string): Promise<SavedConnection | undefined> {
  try {
    return Saved.parse(JSON.parse(await readFile(path.join(folder, FILE), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Keeps the connection for the next start, readable by its owner alone; all of it or nothing. */
export async function saveConnection(folder: string, connection: SavedConnection): Promise<void> {
  const file = path.join(folder, FILE);
  await writeFile(`${file}.new`, `${JSON.stringify(connection)}\n`, { mode: OWNER_ONLY });
  await rename(`${file}.new`, file);
}

/** A password that nobody guesses. */
export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

/** The URL of one of its databases. */
export function connectionUrl({ port, password }: SavedConnection, database = EMBEDDED_DATABASE): string {
  return `postgresql://${EMBEDDED_USER}:${password}@${LOOPBACK}:${port}/${encodeURIComponent(database)}`;
}
