import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { AddressLimit } from '../limits/address-limit.ts';
import { addressKey } from '../limits/payer.ts';
import { MemoryBuckets } from '../limits/memory-buckets.ts';
import { policy } from '../limits/rate-policies.ts';
import { throttled } from '../limits/throttled.ts';
import type { EdgeSettings } from '../server-settings.ts';

/** Drawn from their address alone and cached for a year: shops show many at once. */
const NOT_COUNTED = new Set(['/media/:name']);

/**
 * Refuses requests of addresses that sent too many. Tokens that are refused count on their own, so that guessing them ends soon;
 * guests of the same address go on.
 */
export function useRateLimit(scope: FastifyInstance, settings: EdgeSettings, limit: AddressLimit): void {
  const tokens = policy('tokens', settings.rateLimitSignIn);
  const buckets = new MemoryBuckets();

  const requests = limit.policy;
  if (requests) {
    const warn = warnOfProxy(settings);
    scope.addHook('onRequest', async (request, reply) => {
      if (NOT_COUNTED.has(request.routeOptions.url ?? '')) return;
      const taken = limit.take(request.ip);
      if (!taken || taken.admitted) return;
      warn(request);
      throw throttled(reply, requests, taken, 'requests');
    });
  }

  if (tokens) {
    scope.addHook('onRequest', async (request, reply) => {
      const key = addressKey(request.ip);
      if (request.headers.authorization === undefined || buckets.wouldAdmit(tokens, key, 1)) return;
      throw throttled(reply, tokens, buckets.takeNow(tokens, key, 1), 'refused tokens');
    });
    scope.addHook('onSend', async (request, reply) => {
      if (reply.statusCode === 401 && request.headers.authorization !== undefined)
        buckets.takeNow(tokens, addressKey(request.ip), 1);
    });
  }
}

/** Says once what is most likely wrong where a proxy's address is taken for that of everybody behind it. */
function warnOfProxy({ trustProxy }: EdgeSettings): (request: FastifyRequest) => void {
  let told = trustProxy !== false && trustProxy !== 0;
  return ({ headers, facts, ip }) => {
    if (told || headers['x-forwarded-for'] === undefined) return;
    told = true;
    facts.logger.warn(
      { ip },
      'Requests of one address were limited, and they name another in X-Forwarded-For. Behind a proxy, set TRUST_PROXY.',
    );
  };
}
