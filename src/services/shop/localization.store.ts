import type { Market, MarketCountry, ShopLanguage } from '../../generated/prisma/client.ts';
import { sql, type Reader } from '../../platform/db/database.ts';

/** Markets, their countries and the shop's languages: small, changed by hand, read by every request. */
export interface Localities {
  readonly markets: readonly Market[];
  readonly countries: readonly MarketCountry[];
  readonly languages: readonly ShopLanguage[];
}

/** The market that the shop keeps its books in. `buyer` has checked that there is one. */
export const primaryMarket = ({ markets }: Localities): Market =>
  markets.find(({ isPrimary }) => isPrimary) ?? markets[0]!;

/** Reads all localities in one statement. */
export async function readLocalities(reader: Reader): Promise<Localities> {
  const [row] = await reader.rows<{ markets: RawMarket[]; countries: MarketCountry[]; languages: ShopLanguage[] }>(
    sql`SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id::text, 'handle', handle, 'name', name, 'currencyCode', currency_code,
         'isPrimary', is_primary, 'rateMicros', rate_micros::text) ORDER BY is_primary DESC, id), '[]') FROM market) AS markets,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('countryCode', country_code, 'marketId', market_id, 'name', name,
         'defaultLanguage', default_language) ORDER BY name), '[]') FROM market_country) AS countries,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name, 'endonym', endonym,
         'isPrimary', is_primary) ORDER BY is_primary DESC, name), '[]') FROM shop_language) AS languages`,
    true,
  );
  return {
    markets: row!.markets.map((market) => ({
      ...market,
      id: BigInt(market.id),
      rateMicros: BigInt(market.rateMicros),
    })),
    countries: row!.countries.map((country) => ({ ...country, marketId: BigInt(country.marketId) })),
    languages: row!.languages,
  };
}

type RawMarket = Omit<Market, 'id' | 'rateMicros'> & { id: string; rateMicros: string };
