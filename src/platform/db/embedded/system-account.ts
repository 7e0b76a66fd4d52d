import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { OperatorError } from '../../errors/operator-error.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 10_000;

/** A user of the operating system. */
export interface SystemAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user that PostgreSQL runs as: oneself, or, since it refuses to run as root, the user `postgres`, who is created
 * where there is none; `nobody` on machines without useradd.
 * @returns undefined for oneself
 * @throws OperatorError when root finds no other user
 */
export async function postgresAccount(): Promise<SystemAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const known = (await account('postgres')) ?? (await createdAccount()) ?? (await account('nobody'));
  if (known) return known;
  throw new OperatorError(
    'PostgreSQL cannot run as root',
    'there is no user `postgres` or `nobody` to run it as, and `useradd` could not create one',
    ['useradd --system postgres && npm start', 'or run npm start as a user who is not root'],
  );
}

async function account(name: string): Promise<SystemAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([id('-u', name), id('-g', name)]);
    return Number.isInteger(uid) && Number.isInteger(gid) && uid !== 0 ? { uid, gid } : undefined;
  } catch {
    return undefined;
  }
}

async function id(flag: string, name: string): Promise<number> {
  const { stdout } = await run('id', [flag, name], { timeout: TIMEOUT_MS });
  return Number.parseInt(stdout, 10);
}

async function createdAccount(): Promise<SystemAccount | undefined> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { timeout: TIMEOUT_MS }).catch(
    () => {},
  );
  return account('postgres');
}
