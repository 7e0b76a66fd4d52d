import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../errors/operator-error.ts';
import { findBinaries } from './binaries.ts';
import {
  connectionUrl,
  LOOPBACK,
  newPassword,
  readSavedConnection,
  saveConnection,
  type SavedConnection,
} from './connection-file.ts';
import { createCluster } from './create-cluster.ts';
import { freePort, isFree } from '../../process/free-port.ts';
import { launchCommand } from './launch-command.ts';
import { serverFlags } from './server-flags.ts';
import { findPostmaster, forgetPostmaster, isAlive, stopPostmaster } from './postmaster.ts';
import { postgresAccount } from './system-account.ts';

/** A PostgreSQL of our own that is ready. */
export interface EmbeddedPostgres {
  readonly pid: number;
  /** How it came: made and started, started again, or found running after its starter had died. */
  readonly origin: 'created' | 'started' | 'adopted';
  url(database?: string): string;
  /** Stops it and waits until its process is gone. May be called more than once. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;
const STOP_PATIENCE_MS = 10_000;
const POLL_MS = 15;

/**
 * Starts the PostgreSQL of a data folder, after making it where there is none. It listens on loopback only, on a port
 * and with a password that the folder remembers. The caller holds the folder's lock.
 * @param durable false trades safety for speed, for tests
 * @throws OperatorError
 */
export async function startEmbeddedPostgres(folder: string, durable = true): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true });
  const cluster = path.join(folder, 'postgres');
  const saved = await readSavedConnection(folder);
  const orphan = await findPostmaster(cluster);
  if (orphan?.ready && saved?.port === orphan.port) return running(orphan.pid, saved, 'adopted');
  if (orphan) await stopPostmaster(orphan.pid, STOP_PATIENCE_MS);
  const [binaries, account] = await Promise.all([findBinaries(), postgresAccount()]);
  const isNew = !existsSync(cluster);
  if (!isNew && !saved) throw passwordLost(folder);
  const port = saved && (await isFree(saved.port, LOOPBACK)) ? saved.port : await freePort(LOOPBACK);
  const connection = { port, password: saved?.password ?? newPassword() };
  await saveConnection(folder, connection);
  if (isNew) await createCluster(cluster, connection.password, binaries, account, durable);
  await forgetPostmaster(cluster);
  const command = launchCommand(binaries.postgres, ['-D', cluster, ...serverFlags(port, durable)], account, [
    path.dirname(binaries.postgres),
    folder,
  ]);
  const pid = await launch(command, path.join(folder, 'postgres.log'), cluster);
  return running(pid, connection, isNew ? 'created' : 'started');
}

function running(pid: number, connection: SavedConnection, origin: EmbeddedPostgres['origin']): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  return {
    pid,
    origin,
    url: (database) => connectionUrl(connection, database),
    stop: () => (stopping ??= stopPostmaster(pid, STOP_PATIENCE_MS)),
  };
}

async function launch(
  { file, args, account }: ReturnType<typeof launchCommand>,
  logFile: string,
  cluster: string,
): Promise<number> {
  const log = await open(logFile, 'w', 0o600);
  // In a session of its own: a Ctrl-C in the terminal must not reach it before the requests in flight are answered.
  const child = spawn(file, args, {
    ...account,
    cwd: '/',
    env: { LC_ALL: 'C' },
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  const failure = new Promise<Error>((resolve) => child.once('error', resolve));
  await log.close();
  const { pid } = child;
  if (pid === undefined) throw await failed(logFile, await failure);
  child.unref();
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await findPostmaster(cluster))?.ready) {
    // The handle as well as the number: a child that has ended keeps its number until node has collected it.
    if (child.exitCode !== null || !isAlive(pid)) throw await failed(logFile);
    if (Date.now() > deadline) {
      await stopPostmaster(pid, STOP_PATIENCE_MS);
      throw await failed(logFile, new Error(`it was not ready after ${START_TIMEOUT_MS / 1000} s`));
    }
    await sleep(POLL_MS);
  }
  return pid;
}

async function failed(logFile: string, cause?: Error): Promise<OperatorError> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const fatal =
    log.split('\n').findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? log.trim().split('\n').at(-1) ?? '';
  const why = fatal.replace(/^.*?(FATAL|PANIC):\s*/, '') || (cause?.message ?? 'it ended at once and said nothing');
  return new OperatorError('The embedded PostgreSQL did not start', why, [`cat ${logFile}`, 'npm run doctor'], {
    cause,
  });
}

function passwordLost(folder: string): OperatorError {
  return new OperatorError(
    'The data folder has a PostgreSQL whose password is lost',
    `${path.join(folder, 'connection.json')} is missing or damaged`,
    [`rm -r ${folder} && npm start   (makes the demo shop anew)`, 'or put the file back from a backup'],
  );
}
