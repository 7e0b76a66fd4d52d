import type { FastifyReply } from 'fastify';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { seconds, tellRate } from './rate-limit-headers.ts';
import type { Policy, Taken } from './token-bucket.ts';

/** Puts the RateLimit headers and Retry-After on the answer, and gives the error to throw: 429. */
export function throttled(reply: FastifyReply, policy: Policy, taken: Taken, what: string): VitrineError {
  tellRate(reply, { policy, taken });
  const retryAfter = seconds(taken.retryInMs);
  return new VitrineError(
    'THROTTLED',
    `Too many ${what} from this address: ${policy.quota} in ${policy.windowSeconds} s are allowed. Try again in ${retryAfter} s.`,
    { retryAfter },
  );
}
