import type { FastifyReply } from 'fastify';
import type { Policy, Taken } from './token-bucket.ts';

/** What is left of a quota once a request took from it. */
export interface RateState {
  readonly policy: Policy;
  readonly taken: Taken;
  /** Of the bucket, where points may be given back to it. */
  readonly key?: string;
}

/** What is left to one caller is nobody else's: it goes with no answer that others are given too. */
export const CALLERS_OWN = ['ratelimit', 'ratelimit-policy'] as const;

/**
 * Says what is left, after draft-ietf-httpapi-ratelimit-headers: `RateLimit-Policy: "cost";q=60000;w=60` and
 * `RateLimit: "cost";r=59449;t=1`, where t is the time until all of it is there again. With Retry-After, in seconds,
 * where the request was refused.
 */
export function tellRate(reply: FastifyReply, { policy, taken }: RateState): void {
  reply.header('ratelimit-policy', `"${policy.name}";q=${policy.quota};w=${policy.windowSeconds}`);
  reply.header('ratelimit', `"${policy.name}";r=${taken.remaining};t=${seconds(taken.fullInMs)}`);
  if (!taken.admitted) reply.header('retry-after', String(seconds(taken.retryInMs)));
}

/** Whole seconds, rounded up. */
export function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
