import { constants } from 'node:fs';
import { access, mkdtemp, readdir, rm, statfs } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { findHolder } from '../../src/platform/db/embedded/folder-lock.ts';

const PREFIX = 'vitrine-test-';
/** Linux keeps what is in here in memory. */
const MEMORY = '/dev/shm';
/** A whole run holds about 1 GB at once; its PostgreSQL may keep 4 GB of log before it throws any away. */
const ROOM_BYTES = 6 * 1024 ** 3;

/**
 * A folder for all that a run of the tests writes. It is in memory where there is room, for the run copies a database
 * for nearly every test file, which takes a tenth of the time there.
 */
export async function makeRunFolder(): Promise<string> {
  await removeLeftovers();
  return mkdtemp(path.join((await hasRoomInMemory()) ? MEMORY : os.tmpdir(), PREFIX));
}

async function hasRoomInMemory(): Promise<boolean> {
  try {
    await access(MEMORY, constants.W_OK);
    const { bavail, bsize } = await statfs(MEMORY);
    return Math.min(bavail * bsize, os.freemem()) >= ROOM_BYTES;
  } catch {
    return false;
  }
}

/** Folders of runs that were killed: their PostgreSQL went with them, their files did not. */
async function removeLeftovers(): Promise<void> {
  for (const parent of [os.tmpdir(), MEMORY]) {
    for (const name of await readdir(parent).catch(() => [])) {
      const folder = path.join(parent, name);
      if (!name.startsWith(PREFIX) || (await findHolder(folder))) continue;
      await rm(folder, { recursive: true, force: true }).catch(() => {});
    }
  }
}
