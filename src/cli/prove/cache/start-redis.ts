import type { Environment } from '../../../platform/config/setting-text.ts';
import type { CloseStack } from '../../../platform/process/close-stack.ts';
import { freePort, isFree } from '../../../platform/process/free-port.ts';
import { findRedis, redisPrograms } from '../../redis-program.ts';
import { startProcess } from './started-process.ts';

/** The Redis of a proof. */
export interface ProofRedis {
  /** Undefined where there is none: each server keeps what is its own. */
  readonly url: string | undefined;
  /** Which one it is, in words. */
  readonly words: string;
}

const HOST = '127.0.0.1';

/**
 * The Redis of REDIS_URL, else one of its own where the program is there, else none.
 * @param folder for what it prints
 */
export async function startRedis(env: Environment, folder: string, open: CloseStack): Promise<ProofRedis> {
  const { REDIS_URL: given = '', PATH = '' } = env;
  if (given !== '') return { url: given, words: 'the Redis of REDIS_URL' };
  const file = findRedis(PATH);
  if (!file)
    return {
      url: undefined,
      words: `no Redis: ${redisPrograms.join(' and ')} are not there, and REDIS_URL is not set`,
    };
  const port = await freePort(HOST);
  const args = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no', '--daemonize', 'no'];
  const isReady = async () => !(await isFree(port, HOST));
  await startProcess({ what: 'Redis', file, args, env: { ...env }, folder, isReady }, open);
  return { url: `redis://${HOST}:${port}`, words: 'a Redis of its own' };
}
