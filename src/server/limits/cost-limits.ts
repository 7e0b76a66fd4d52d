import type { FastifyRequest } from 'fastify';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Viewer } from '../../viewer.ts';
import type { EdgeSettings } from '../server-settings.ts';
import { CostMemory } from './cost-memory.ts';
import { payerOf } from './payer.ts';
import type { CostedOperation } from './query-cost.ts';
import { seconds } from './rate-limit-headers.ts';
import { costPolicies, REFUSAL_COST } from './rate-policies.ts';
import { refillPerMs, type TokenBuckets } from './token-bucket.ts';

/** Holds operations to what one may cost, and who asks to what they may spend. */
export class CostLimits {
  private readonly policies: ReturnType<typeof costPolicies>;
  private readonly memory = new CostMemory();

  constructor(
    private readonly settings: EdgeSettings,
    private readonly buckets: TokenBuckets,
  ) {
    this.policies = costPolicies(settings);
  }

  /**
   * Costs an operation that is valid and about to run, and charges it to who asks.
   * @throws VitrineError QUERY_TOO_LARGE where it costs more than one operation may; THROTTLED where too little is left
   */
  async admit(request: FastifyRequest, viewer: Viewer | undefined, operation: CostedOperation): Promise<void> {
    const cost = this.memory.costOf(operation);
    request.operation.queryCost = cost;
    const maximumCost = this.settings.queryCostLimit;
    if (cost > maximumCost)
      throw new VitrineError(
        'QUERY_TOO_LARGE',
        `The operation may cost ${cost} points; the limit is ${maximumCost}. Ask for shorter pages or fewer nested relations, or split it.`,
        { cost, maximumCost },
      );
    await this.charge(request, viewer, cost);
  }

  /**
   * Charges an operation that was refused before it ran, where it was not charged yet.
   * @throws VitrineError THROTTLED
   */
  async chargeRefusal(request: FastifyRequest, viewer: Viewer | undefined): Promise<void> {
    if (!request.operation.rate) await this.charge(request, viewer, REFUSAL_COST);
  }

  private async charge(request: FastifyRequest, viewer: Viewer | undefined, cost: number): Promise<void> {
    const { kind, key } = payerOf(viewer, request.ip);
    const policy = this.policies[kind];
    if (!policy) return;
    // The kind is part of the key: their quotas differ.
    const taken = await this.buckets.take(policy, `${kind}:${key}`, cost);
    request.operation.rate = { policy, taken };
    if (taken.admitted) return;
    const retryAfter = seconds(taken.retryInMs);
    throw new VitrineError(
      'THROTTLED',
      `You may spend ${policy.quota} points in ${policy.windowSeconds} s; this costs ${cost}, and ${taken.remaining} are left. Try again in ${retryAfter} s, or ask for less.`,
      {
        cost,
        maximumAvailable: policy.quota,
        currentlyAvailable: taken.remaining,
        restoreRate: refillPerMs(policy) * 1_000,
        retryAfter,
      },
    );
  }
}
