import type { Scope, Viewer } from '../../viewer.ts';

/** Who may read a field, or do what a mutation does. Objects of others are hidden where they are read, not here. */
export interface Permission {
  /** Everybody, guests included. */
  readonly anyone: boolean;
  /** Customers who have signed in. */
  readonly customer: boolean;
  /** Staff and machines with one of these scopes. */
  readonly scopes: readonly Scope[];
}

/** True when the viewer has the permission. */
export function allows({ anyone, customer, scopes }: Permission, viewer: Viewer): boolean {
  return anyone || (customer && viewer.kind === 'customer') || scopes.some((scope) => viewer.scopes.has(scope));
}

/** A permission in words: "anyone", "customer", "customers:read", or several of them. */
export function inWords({ anyone, customer, scopes }: Permission): string {
  return anyone ? 'anyone' : [...(customer ? ['customer'] : []), ...scopes].join(', ');
}
