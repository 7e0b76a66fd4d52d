import { Redis } from 'ioredis';
import { redisAddresses } from './redis-client.ts';

const TIMEOUT_MS = 2_000;

/** What a Redis says of itself, and in which time, ms. */
export interface RedisAnswer {
  readonly version: string;
  readonly ms: number;
  /** Addresses that were asked and answered; more than one are nodes of a Cluster. */
  readonly nodes: number;
}

/**
 * Asks a Redis once; of a Cluster every address that is listed, and gives the slowest answer.
 * @throws Error when one does not answer within two seconds, or is not in a Cluster that is well
 */
export async function redisAnswer(url: string): Promise<RedisAnswer> {
  const addresses = redisAddresses(url);
  const nodes = addresses.length;
  const asked = await Promise.allSettled(addresses.map((address) => answerOf(address, nodes > 1)));
  const answers = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const failed = asked.find((one) => one.status === 'rejected');
  if (failed) throw nodes === 1 ? failed.reason : notAll(answers.length, nodes, failed.reason);
  return { ...answers.reduce((slowest, answer) => (answer.ms > slowest.ms ? answer : slowest)), nodes };
}

function notAll(well: number, nodes: number, cause: unknown): Error {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new Error(`${well} of ${nodes} nodes are well; of the others the first says: ${why}`, { cause });
}

async function answerOf(address: string, isNode: boolean): Promise<Omit<RedisAnswer, 'nodes'>> {
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: TIMEOUT_MS,
    commandTimeout: TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let failure: Error | undefined;
  redis.on('error', (error: Error) => (failure = error));
  try {
    await redis.connect();
    const started = performance.now();
    const info = await redis.info('server');
    const ms = performance.now() - started;
    if (isNode && !(await redis.cluster('INFO')).includes('cluster_state:ok'))
      throw new Error('the Cluster does not serve all of its slots');
    return { version: /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version', ms };
  } catch (error) {
    // What connect() throws says only that the connection is closed; the event before it says why.
    throw failure ?? error;
  } finally {
    redis.disconnect();
  }
}
