import type { FastifyInstance } from 'fastify';
import { addressKey } from '../limits/payer.ts';
import { policy } from '../limits/rate-policies.ts';
import { throttled } from '../limits/throttled.ts';
import type { TokenBuckets } from '../limits/token-bucket.ts';
import type { EdgeSettings } from '../server-settings.ts';

/** The steps of signing in that make us, or the issuer, work. */
const SIGN_IN = new Set(['/auth/login', '/auth/callback']);

/** Steps of signing in by address, in all processes together. */
export function useSignInLimit(scope: FastifyInstance, settings: EdgeSettings, buckets: TokenBuckets): void {
  const limit = policy('sign-in', settings.rateLimitSignIn);
  if (!limit) return;
  scope.addHook('onRequest', async (request, reply) => {
    if (!SIGN_IN.has(request.routeOptions.url ?? '')) return;
    const taken = await buckets.take(limit, addressKey(request.ip), 1);
    if (!taken.admitted) throw throttled(reply, limit, taken, 'sign-ins');
  });
}
