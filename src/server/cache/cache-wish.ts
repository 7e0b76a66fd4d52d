import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../../viewer.ts';
import { maySeeTimings } from '../server-timing.ts';

/** What a request may wish of the cache with this header. */
export const CACHE_HEADER = 'x-vitrine-cache';

/** `bypass`: made anew and not kept. `explain`: the answer tells how it was kept. */
export type CacheWish = 'bypass' | 'explain';

/** The wish of a request, from whoever may see how answers are made; of others none is granted, since it costs work. */
export function cacheWish(
  { headers }: Pick<FastifyRequest, 'headers'>,
  environment: string,
  caller: Viewer | undefined,
): CacheWish | undefined {
  const wish = headers[CACHE_HEADER];
  if (wish !== 'bypass' && wish !== 'explain') return undefined;
  return maySeeTimings(environment, caller) ? wish : undefined;
}
