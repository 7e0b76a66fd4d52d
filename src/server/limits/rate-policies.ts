import type { EdgeSettings } from '../server-settings.ts';
import type { PayerKind } from './payer.ts';
import type { Policy } from './token-bucket.ts';

/** Quotas are given by the minute. */
export const RATE_WINDOW_SECONDS = 60;

/** What a refused document costs: nonsense is not free. */
export const REFUSAL_COST = 10;

type RateSettings = Pick<
  EdgeSettings,
  | 'rateLimitGuest'
  | 'rateLimitCustomer'
  | 'rateLimitStaff'
  | 'rateLimitMachine'
  | 'rateLimitRequests'
  | 'rateLimitSignIn'
>;

/** A policy, or undefined where the quota is 0: then nothing is limited. */
export function policy(name: string, quota: number): Policy | undefined {
  return quota > 0 ? { name, quota, windowSeconds: RATE_WINDOW_SECONDS } : undefined;
}

/** Points of query cost by the kind of who pays. */
export function costPolicies(settings: RateSettings): Readonly<Record<PayerKind, Policy | undefined>> {
  return {
    guest: policy('cost', settings.rateLimitGuest),
    customer: policy('cost', settings.rateLimitCustomer),
    staff: policy('cost', settings.rateLimitStaff),
    machine: policy('cost', settings.rateLimitMachine),
  };
}
