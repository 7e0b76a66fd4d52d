import type { FastifyRequest } from 'fastify';
import { refillPerMs } from './token-bucket.ts';

/** With this header at "1" or "true" an answer tells its cost in `extensions.cost`. The second is the dialect's own name for it. */
const ASKED_BY = ['x-vitrine-cost', 'shopify-graphql-cost-debug'];

/** What `extensions.cost` says, in the dialect's words; undefined where nobody asked, or nothing was costed. */
export function costExtension({ headers, operation }: FastifyRequest): Record<string, unknown> | undefined {
  const { queryCost, rate } = operation;
  const asked = ASKED_BY.some((name) => headers[name] === '1' || headers[name] === 'true');
  if (!asked || queryCost === undefined) return undefined;
  if (!rate) return { requestedQueryCost: queryCost };
  const { policy, taken } = rate;
  return {
    requestedQueryCost: queryCost,
    throttleStatus: {
      maximumAvailable: policy.quota,
      currentlyAvailable: taken.remaining,
      restoreRate: refillPerMs(policy) * 1_000,
    },
  };
}
