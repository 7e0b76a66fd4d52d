import type { Scope, Viewer } from '../../viewer.ts';

/**
 * What public reads may depend on besides their keys: the market and the language that are asked for, and whether the
 * reader sees what is not published. Never the person: what lies in a shared cache cannot contain it.
 */
export interface ReadScope {
  /** Language to overlay translations of, as in shop_language; null is the primary one, which needs no overlay. */
  readonly language: string | null;
  /** Market whose prices are read. */
  readonly marketId: bigint;
  /** Shoppers see what is published, staff sees drafts as well. */
  readonly audience: 'shopper' | 'staff';
  /** Scopes that open rows which not all of the staff sees: reviews that wait, the audit. None when left out. */
  readonly opened?: ReadonlySet<Scope>;
}

/**
 * What reads of personal data depend on as well. Nothing that was read with it may be shared between viewers, so these
 * reads have loaders of their own.
 */
export interface PrivateReadScope extends ReadScope {
  readonly viewer: Viewer;
}
