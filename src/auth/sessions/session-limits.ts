import type { Identity } from '../../viewer.ts';

/** How long sessions of customers live, ms: since they were last used, and since sign-in. */
export interface SessionLimits {
  readonly idleMs: number;
  readonly absoluteMs: number;
}

/** Of staff, who can do more harm: never longer than this, whatever customers get. */
const STAFF: SessionLimits = { idleMs: 60 * 60_000, absoluteMs: 12 * 3_600_000 };

/** The limits for somebody. */
export function limitsOf({ kind }: Pick<Identity, 'kind'>, limits: SessionLimits): SessionLimits {
  if (kind === 'customer') return limits;
  return {
    idleMs: Math.min(limits.idleMs, STAFF.idleMs),
    absoluteMs: Math.min(limits.absoluteMs, STAFF.absoluteMs),
  };
}
