import type { DimensionValues } from './platform/cache/answer-cache.ts';
import { observed, type Dependencies } from './platform/changes/dependencies.ts';
import { buyerOf, type Buyer, type InContext } from './services/shop/buyer.ts';
import type { Localities } from './services/shop/localization.store.ts';
import type { Viewer } from './viewer.ts';

/** The tables that say where and in which language a buyer shops: every answer depends on them. */
export const LOCALITY_TAGS = ['market', 'market_country', 'shop_language', 'location'] as const;

/** The viewer as resolvers and services see it. What their scopes open is a dimension of its own, since all shoppers have it in common. */
export function observedViewer(viewer: Viewer, dependencies: Dependencies): Viewer {
  return observed(viewer, { scopes: 'grants' }, dependencies, 'viewer');
}

/** The buyer as resolvers and services see it. */
export function observedBuyer(buyer: Buyer, dependencies: Dependencies): Buyer {
  const named = {
    countryCode: 'country',
    currencyCode: 'currency',
    marketId: 'market',
    languageCode: 'language',
    isPrimaryLanguage: 'language',
  } as const;
  return observed(buyer, named, dependencies);
}

/** What the answer to a request may be different by. */
export function dimensionsOf(localities: Localities, asked: InContext, viewer: Viewer): DimensionValues {
  const { countryCode, currencyCode, languageCode, marketId } = buyerOf(localities, asked);
  return {
    viewer: nameOf(viewer),
    grants: [...viewer.scopes].sort().join(' '),
    market: String(marketId),
    country: countryCode,
    currency: currencyCode,
    language: languageCode,
  };
}

function nameOf(viewer: Viewer): string {
  if (viewer.kind === 'guest') return 'guest';
  if (viewer.kind === 'customer') return `customer:${viewer.customerId}`;
  return `${viewer.kind}:${JSON.stringify([viewer.issuer, viewer.subject])}`;
}
