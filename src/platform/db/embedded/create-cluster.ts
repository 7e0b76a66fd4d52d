import { spawn } from 'node:child_process';
import { chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OperatorError } from '../../errors/operator-error.ts';
import type { Binaries } from './binaries.ts';
import { EMBEDDED_USER } from './connection-file.ts';
import { launchCommand } from './launch-command.ts';
import type { SystemAccount } from './system-account.ts';

const TIMEOUT_MS = 120_000;

/**
 * Makes a new cluster with one role. It appears under its name only when it is whole, so that a start that is killed
 * half-way leaves nothing that the next one would trip over.
 * @param cluster folder to make; its parent must exist
 * @param durable false leaves out the flush to disk, for tests
 * @throws OperatorError
 */
export async function createCluster(
  cluster: string,
  password: string,
  binaries: Binaries,
  account: SystemAccount | undefined,
  durable: boolean,
): Promise<void> {
  const unfinished = `${cluster}.new`;
  const passwordFile = `${cluster}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) {
    await chown(unfinished, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  try {
    await initdb(binaries, account, [
      `--pgdata=${unfinished}`,
      `--pwfile=${passwordFile}`,
      `--username=${EMBEDDED_USER}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The same order of texts on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    await chmod(unfinished, 0o700);
    await rename(unfinished, cluster);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

function initdb(binaries: Binaries, account: SystemAccount | undefined, args: readonly string[]): Promise<void> {
  const folder = path.dirname(String(args[0]).slice('--pgdata='.length));
  const command = launchCommand(binaries.initdb, args, account, [path.dirname(binaries.initdb), folder]);
  return new Promise((resolve, reject) => {
    const child = spawn(command.file, command.args, {
      ...command.account,
      cwd: '/',
      env: { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin' },
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: TIMEOUT_MS,
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-2000);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(failed(said.trim() || `initdb ended with ${signal ?? `code ${code}`}`, folder));
    });
  });
}

function failed(why: string, folder: string): OperatorError {
  return new OperatorError('PostgreSQL could not make its data folder', why.replaceAll(/\s+/g, ' '), [
    'npm run doctor',
    `df -h ${folder}   (is the disk full?)`,
  ]);
}
