import type { FastifyRequest } from 'fastify';
import { refillPerMs } from './token-bucket.ts';

/** With this header at "1" or "true" an answer tells its cost in `extensions.cost`. The second is the dialect's own name for it. */
const ASKED_BY = ['x-vitrine-cost', 'shopify-graphql-cost-debug'];

/** Whether an answer is to tell its cost. */
export function asksForCost({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return ASKED_BY.some((name) => headers[name] === '1' || headers[name] === 'true');
}

/** What `extensions.cost` says, in the dialect's words; undefined where nobody asked, or nothing was costed. */
export function costExtension(request: FastifyRequest): Record<string, unknown> | undefined {
  const { queryCost, actualCost, rate } = request.operation;
  if (queryCost === undefined || !asksForCost(request)) return undefined;
  const costs = {
    requestedQueryCost: queryCost,
    ...(actualCost === undefined ? {} : { actualQueryCost: actualCost }),
  };
  if (!rate) return costs;
  const { policy, taken } = rate;
  return {
    ...costs,
    throttleStatus: {
      maximumAvailable: policy.quota,
      currentlyAvailable: taken.remaining,
      restoreRate: refillPerMs(policy) * 1_000,
    },
  };
}
