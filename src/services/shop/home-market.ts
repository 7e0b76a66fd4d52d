import type { Market, MarketCountry } from '../../generated/prisma/client.ts';
import type { Localities } from './localization.store.ts';

/** The market that the shop keeps its books in; undefined while it has none. */
export const primaryMarket = ({ markets }: Localities): Market | undefined =>
  markets.find(({ isPrimary }) => isPrimary) ?? markets[0];

/**
 * The country that the shop trades from, of those in its primary market: where its first location stands, else the
 * first by name; undefined while the market has none.
 */
export function homeCountry(localities: Localities): MarketCountry | undefined {
  const market = primaryMarket(localities);
  const countries = localities.countries.filter(({ marketId }) => marketId === market?.id);
  return countries.find(({ countryCode }) => countryCode === localities.firstLocationCountry) ?? countries[0];
}
