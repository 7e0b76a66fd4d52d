import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { OperatorError } from '../../errors/operator-error.ts';
import { isAlive } from './postmaster.ts';

/** The process that works with a data folder. */
export interface LockHolder {
  readonly pid: number;
  /** What it does: `npm start`, `npm run reset` … */
  readonly act: string;
  /** When the kernel started it, in ticks since boot; tells it from a later process with the same number. */
  readonly startTicks: string | null;
}

export interface FolderLock {
  /** Gives the folder free. May be called more than once. */
  release(): Promise<void>;
}

const FILE = 'vitrine.lock';
/** How long somebody who clears an old lock away is given, ms. */
const CLEARING_MS = 5;
const Holder = z.object({ pid: z.number().int().positive(), act: z.string(), startTicks: z.string().nullable() });

/**
 * Takes a data folder for this process alone. The lock of a process that is gone does not count.
 * @throws OperatorError when another process has it, or the folder cannot be written to
 */
export async function lockFolder(folder: string, act: string): Promise<FolderLock> {
  const file = path.join(folder, FILE);
  // A name of its own for each ask: the lock is a link to this file, so writing it again would empty the lock.
  const mine = `${file}.${process.pid}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    const holder: LockHolder = { pid: process.pid, act, startTicks: await startTicks(process.pid) };
    await writeFile(mine, JSON.stringify(holder));
  } catch (error) {
    throw unwritable(folder, error);
  }
  try {
    while (!(await taken(mine, file))) {
      const other = await findHolder(folder);
      if (other) throw inUse(folder, other);
      await clear(folder, mine);
    }
  } finally {
    await rm(mine, { force: true });
  }
  let held = true;
  return {
    release: async () => {
      if (held) await rm(file, { force: true });
      held = false;
    },
  };
}

/**
 * Removes the lock of a process that is gone. One at a time, and looking once more: who looked before somebody else took the folder would
 * remove the lock of that one.
 */
async function clear(folder: string, mine: string): Promise<void> {
  const clearing = path.join(folder, `${FILE}.clearing`);
  if (!(await taken(mine, clearing))) {
    if (!(await holderIn(clearing))) await rm(clearing, { force: true });
    return pause(CLEARING_MS);
  }
  try {
    if (!(await findHolder(folder))) await rm(path.join(folder, FILE), { force: true });
  } finally {
    await rm(clearing, { force: true });
  }
}

/** Who has the folder now; undefined where nobody has, or its process is gone. */
export function findHolder(folder: string): Promise<LockHolder | undefined> {
  return holderIn(path.join(folder, FILE));
}

async function holderIn(file: string): Promise<LockHolder | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const parsed = Holder.safeParse(safeJson(text));
  if (!parsed.success || !isAlive(parsed.data.pid)) return undefined;
  const { pid, startTicks: noted } = parsed.data;
  return noted === null || noted === (await startTicks(pid)) ? parsed.data : undefined;
}

/** A hard link appears whole or not at all, and never over another. */
async function taken(mine: string, file: string): Promise<boolean> {
  try {
    await link(mine, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    // A file system without hard links: a rename is whole as well, it only does not refuse.
    await rename(mine, file);
    return true;
  }
}

async function startTicks(pid: number): Promise<string | null> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The second field is the program's name in brackets and may hold spaces; the start is the 22nd field.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inUse(folder: string, { pid, act }: LockHolder): OperatorError {
  return new OperatorError(`The data folder ${folder} is in use`, `process ${pid} (${act}) works with it`, [
    `kill ${pid}   (it stops cleanly), then try again`,
    'or use another folder: DATA_DIR=.data-2 PORT=4001 npm start',
  ]);
}

function unwritable(folder: string, error: unknown): OperatorError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new OperatorError(
    `The data folder ${folder} cannot be written to`,
    code === 'EACCES' || code === 'EPERM' ? 'it belongs to somebody else' : code,
    [`ls -ld ${folder}   (whose is it?)`, `or name a folder of yours: DATA_DIR=$HOME/.vitrine npm start`],
    { cause: error },
  );
}
