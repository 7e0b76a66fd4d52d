import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import type { Environment } from '../../../platform/config/setting-text.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { freePort, isFree } from '../../../platform/process/free-port.ts';
import { startProcess } from './started-process.ts';

/** The Redis of a proof. */
export interface ProofRedis {
  /** Undefined where there is none: each server keeps what is its own. */
  readonly url: string | undefined;
  /** Which one it is, in words. */
  readonly words: string;
}

const HOST = '127.0.0.1';
const PROGRAMS = ['redis-server', 'valkey-server'];

/**
 * The Redis of REDIS_URL, else one of its own where the program is there, else none.
 * @param folder for what it prints
 */
export async function startRedis(env: Environment, folder: string, open: CloseStack): Promise<ProofRedis> {
  const { REDIS_URL: given = '' } = env;
  if (given !== '') return { url: given, words: 'the Redis of REDIS_URL' };
  const file = findProgram(env);
  if (!file)
    return { url: undefined, words: `no Redis: ${PROGRAMS.join(' and ')} are not there, and REDIS_URL is not set` };
  const port = await freePort(HOST);
  const args = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
  const isReady = async () => !(await isFree(port, HOST));
  await startProcess({ what: 'Redis', file, args, env: { ...env }, folder, isReady }, open);
  return { url: `redis://${HOST}:${port}`, words: 'a Redis of its own' };
}

/** Where a Redis can be started from; undefined where none is installed. */
export function findProgram({ PATH = '' }: Environment): string | undefined {
  const folders = PATH.split(path.delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => PROGRAMS.map((name) => path.join(folder, name))).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
