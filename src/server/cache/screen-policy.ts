import type { Lifetimes } from '../../platform/cache/asked-answer.ts';
import type { Dimension, RefusesDimension } from '../../platform/changes/dependencies.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { CachePolicy, CacheScope } from '../../screens/contract/screen-contract.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';

/** What answers of each scope may look at. What somebody's scopes open ("grants") is the same for all shoppers, and part of the key. */
const ALLOWED: Readonly<Record<CacheScope, ReadonlySet<Dimension>>> = {
  PUBLIC: new Set(['grants']),
  MARKET: new Set(['grants', 'market', 'country', 'currency', 'language']),
  VIEWER: new Set(['grants', 'market', 'country', 'currency', 'language', 'viewer']),
};

const WORDS: Readonly<Record<Dimension, string>> = {
  viewer: 'who asks',
  grants: 'what the one who asks may see',
  market: 'the market',
  country: 'the country',
  currency: 'the currency',
  language: 'the language',
};

/** How long answers of a screen may be used again. */
export function lifetimesOf({ maxAge, staleWhileRevalidate, staleIfError }: CachePolicy): Lifetimes {
  return { freshMs: maxAge * 1_000, staleMs: staleWhileRevalidate * 1_000, usableMs: staleIfError * 1_000 };
}

/**
 * What a screen's answer must not look at, by the scope that its contract declares: the field that does is refused, so that nobody
 * ever keeps what is not for everybody.
 */
export function refusalsOf(screen: RegisteredScreen | undefined): RefusesDimension | undefined {
  const scope = screen?.contract?.cache?.scope;
  if (!screen || !scope) return undefined;
  return (dimension) => {
    if (ALLOWED[scope].has(dimension)) return undefined;
    return new VitrineError(
      'CACHE_SCOPE_EXCEEDED',
      `The screen ${screen.client}/${screen.name} declares cache scope ${scope}, and this field looks at ${WORDS[dimension]}. Declare a narrower scope, or leave the field out.`,
      { screen: screen.name, client: screen.client, scope, dimension },
    );
  };
}
