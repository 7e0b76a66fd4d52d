import type { FastifyRequest } from 'fastify';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Viewer } from '../../viewer.ts';
import type { EdgeSettings } from '../server-settings.ts';
import { actualCost } from './actual-cost.ts';
import type { CostedOperation } from './asked-fields.ts';
import { asksForCost } from './cost-extension.ts';
import { CostMemory } from './cost-memory.ts';
import { payerOf } from './payer.ts';
import { seconds } from './rate-limit-headers.ts';
import { costPolicies, REFUSAL_COST } from './rate-policies.ts';
import { afterGivingBack, refillPerMs, type TokenBuckets } from './token-bucket.ts';

/** Holds operations to what one may cost, and who asks to what they may spend. */
export class CostLimits {
  private readonly policies: ReturnType<typeof costPolicies>;
  private readonly memory = new CostMemory();
  /** What runs now. Forgotten with the request. */
  private readonly admitted = new WeakMap<FastifyRequest, CostedOperation>();

  constructor(
    private readonly settings: EdgeSettings,
    private readonly buckets: TokenBuckets,
  ) {
    this.policies = costPolicies(settings);
  }

  /**
   * Costs an operation that is valid and about to run, and charges it to who asks. A registered screen is held to its own
   * budget, everything else to what one operation may cost.
   * @throws VitrineError QUERY_TOO_LARGE where it costs more than that; THROTTLED where too little is left
   */
  async admit(request: FastifyRequest, viewer: Viewer | undefined, operation: CostedOperation): Promise<void> {
    const cost = this.memory.costOf(operation);
    request.operation.queryCost = cost;
    const { screen } = request.operation;
    if (screen?.contract && cost > screen.contract.maxCost) throw overBudget(screen, cost, screen.contract.maxCost);
    const maximumCost = this.settings.queryCostLimit;
    if (!screen?.contract && cost > maximumCost)
      throw new VitrineError(
        'QUERY_TOO_LARGE',
        `The operation may cost ${cost} points; the limit is ${maximumCost}. Ask for shorter pages or fewer nested relations, or split it.`,
        { cost, maximumCost },
      );
    await this.charge(request, viewer, cost);
    this.admitted.set(request, operation);
    request.operation.began = true;
  }

  /**
   * Measures what an answer cost, where somebody asks for it or was charged, and gives back what it cost less than it was
   * estimated at. Waits for nothing.
   * @param data what was answered; undefined where it is not whole, since what is missing may have been read in vain: then it
   *   costs what was estimated
   */
  settle(request: FastifyRequest, data: unknown): void {
    const { queryCost, rate } = request.operation;
    const operation = this.admitted.get(request);
    if (!operation || queryCost === undefined || !(rate || asksForCost(request))) return;
    this.admitted.delete(request);
    const actual = data === undefined ? queryCost : actualCost(operation, data, queryCost);
    request.operation.actualCost = actual;
    if (!rate?.key) return;
    const { policy, key, taken } = rate;
    const points = Math.min(queryCost, policy.quota) - Math.min(actual, policy.quota);
    if (points <= 0) return;
    request.operation.rate = { policy, key, taken: afterGivingBack(policy, taken, points) };
    this.buckets.giveBack(policy, key, points, taken).catch((error: unknown) => {
      request.facts.logger.debug({ err: error, points }, 'points could not be given back');
    });
  }

  /**
   * Charges an operation that was refused before it ran, where it was not charged yet.
   * @throws VitrineError THROTTLED
   */
  async chargeRefusal(request: FastifyRequest, viewer: Viewer | undefined): Promise<void> {
    if (!request.operation.rate) await this.charge(request, viewer, REFUSAL_COST);
  }

  private async charge(request: FastifyRequest, viewer: Viewer | undefined, cost: number): Promise<void> {
    if (request.operation.isUnpaid) return;
    const payer = payerOf(viewer, request.ip);
    const policy = this.policies[payer.kind];
    if (!policy) return;
    // The kind is part of the key: their quotas differ.
    const key = `${payer.kind}:${payer.key}`;
    const taken = await this.buckets.take(policy, key, cost);
    request.operation.rate = { policy, key, taken };
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

function overBudget({ client, name }: RegisteredScreen, cost: number, maxCost: number): VitrineError {
  return new VitrineError(
    'QUERY_TOO_LARGE',
    `The screen ${name} of ${client} may cost ${cost} points with these variables; its contract allows ${maxCost}. Ask for shorter pages, or raise maxCost.`,
    { screen: name, client, cost, maxCost },
  );
}
