import { maskedUrl } from '../../platform/config/secret-mask.ts';
import { redisAnswer } from '../../platform/redis/redis-answer.ts';
import { fail, type Finding, ok } from './finding.ts';

/** Redis, where one is set. */
export async function redisFinding(url: string | undefined): Promise<Finding> {
  if (url === undefined) return ok('Redis', 'not set; what would be shared is kept per process');
  try {
    const { version, ms, nodes } = await redisAnswer(url);
    const as = nodes > 1 ? `, a Cluster: ${nodes} of ${nodes} nodes that are listed are well` : '';
    return ok('Redis', `${version}${as}, answers in ${ms.toFixed(1)} ms`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail(
      'Redis',
      `${maskedUrl(url)} does not answer: ${why}`,
      'start it, correct REDIS_URL, or leave REDIS_URL out',
    );
  }
}
