import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readEnvironment } from '../../../platform/config/environment.ts';
import { launchCommand } from '../../../platform/db/embedded/launch-command.ts';
import { stopPostmaster } from '../../../platform/db/embedded/postmaster.ts';
import { OperatorError } from '../../../platform/errors/operator-error.ts';
import { freePort, isFree } from '../../../platform/process/free-port.ts';
import { findRedis } from '../../redis-program.ts';

const HOST = '127.0.0.1';
const START_MS = 10_000;
/** Where Debian has it, whatever the path says. */
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/usr/sbin'];

/** A Redis of a command's own. */
export interface RedisProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts a Redis that keeps nothing on the disk and forgets what expires when it is full.
 * @returns undefined where no redis-server or valkey-server is on the path
 * @throws OperatorError when it does not listen
 */
export async function startRedis(maxMemory: string): Promise<RedisProcess | undefined> {
  const program = findRedis([readEnvironment()['PATH'] ?? '', ...USUAL_FOLDERS].join(path.delimiter));
  if (program === undefined) return undefined;
  const port = await freePort(HOST);
  const memory = ['--maxmemory', maxMemory, '--maxmemory-policy', 'volatile-lru'];
  const args = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', ...memory];
  const command = launchCommand(program, args, undefined, []);
  const { pid } = spawn(command.file, command.args, { stdio: 'ignore' });
  const deadline = Date.now() + START_MS;
  while (await isFree(port, HOST)) {
    if (pid === undefined || Date.now() > deadline)
      throw new OperatorError(`${program} could not be started`, `nobody listens on port ${port}`, [
        `${program} --version`,
      ]);
    await pause(20);
  }
  return { url: `redis://${HOST}:${port}`, stop: () => stopPostmaster(pid!, 5_000) };
}
