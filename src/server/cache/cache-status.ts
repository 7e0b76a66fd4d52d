import type { FoundEntry } from '../../platform/cache/answer-cache.ts';

/** Why an answer was made though its screen may be kept, or was not kept. */
export type BypassReason = 'off' | 'no-policy' | 'asked' | 'parts' | 'variables' | 'measured' | 'changes-unknown';

/** How an answer came about, as far as the cache is concerned. */
export type CacheOutcome =
  | { readonly kind: 'bypass'; readonly reason: BypassReason }
  /** Made; kept or, where `why` says so, not. */
  | { readonly kind: 'miss'; readonly isStored: boolean; readonly why?: string }
  | { readonly kind: 'hit' | 'collapsed' | 'stale' | 'stale-if-error'; readonly tier: FoundEntry['tier'] };

/** One word for metrics and logs. */
export function wordOf(outcome: CacheOutcome): string {
  return outcome.kind === 'hit' ? `hit-${outcome.tier}` : outcome.kind;
}

/**
 * The value of Cache-Status (RFC 9211).
 * @param ttlMs how long it is fresh from now on; negative where it is not any more
 */
export function cacheStatus(outcome: CacheOutcome, ttlMs = 0): string {
  const ttl = `ttl=${Math.floor(ttlMs / 1_000)}`;
  switch (outcome.kind) {
    case 'bypass':
      return `Vitrine; fwd=bypass; detail=${outcome.reason}`;
    case 'miss':
      return `Vitrine; fwd=miss${outcome.isStored ? `; stored; ${ttl}` : ''}${outcome.why ? `; detail=${outcome.why}` : ''}`;
    case 'hit':
      return `Vitrine; hit; ${ttl}; detail=${outcome.tier}`;
    case 'collapsed':
      return `Vitrine; fwd=miss; collapsed; ${ttl}`;
    case 'stale':
      return `Vitrine; hit; ${ttl}; detail=stale-while-revalidate`;
    case 'stale-if-error':
      return `Vitrine; hit; ${ttl}; detail=stale-if-error`;
  }
}
