import { Redis } from 'ioredis';

const TIMEOUT_MS = 2_000;

/**
 * Asks a Redis once.
 * @throws Error when it does not answer within two seconds
 */
export async function redisAnswer(url: string): Promise<{ version: string; ms: number }> {
  const redis = new Redis(url, {
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
    return { version: /redis_version:(\S+)/.exec(info)?.[1] ?? 'of unknown version', ms: performance.now() - started };
  } catch (error) {
    // What connect() throws says only that the connection is closed; the event before it says why.
    throw failure ?? error;
  } finally {
    redis.disconnect();
  }
}
