import type { Market, MarketCountry, ShopLanguage } from '../../generated/prisma/client.ts';
import { sql, type Reader } from '../../platform/db/database.ts';

/** Markets, their countries and the shop's languages: small, changed by hand, read by every request. */
export interface Localities {
  /** The primary one first. */
  readonly markets: readonly Market[];
  /** By name. */
  readonly countries: readonly MarketCountry[];
  /** The primary one first. */
  readonly languages: readonly ShopLanguage[];
  /** ISO 3166-1 alpha-2 of the first location that has a country; null where none has. */
  readonly firstLocationCountry: string | null;
}

/** Reads all localities in one statement. */
export async function readLocalities(reader: Reader): Promise<Localities> {
  const [row] = await reader.rows<RawLocalities>(
    sql`SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id::text, 'handle', handle, 'name', name, 'currencyCode', currency_code,
         'isPrimary', is_primary, 'rateMicros', rate_micros::text, 'pricesIncludeTax', prices_include_tax) ORDER BY is_primary DESC, id), '[]') FROM market) AS markets,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('countryCode', country_code, 'marketId', market_id::text, 'name', name,
         'defaultLanguage', default_language) ORDER BY name), '[]') FROM market_country) AS countries,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', name, 'endonym', endonym,
         'isPrimary', is_primary) ORDER BY is_primary DESC, name), '[]') FROM shop_language) AS languages,
      (SELECT country_code FROM location WHERE country_code IS NOT NULL ORDER BY id LIMIT 1) AS "firstLocationCountry"`,
    true,
  );
  const { markets, countries, languages, firstLocationCountry } = row!;
  return {
    markets: markets.map(({ id, rateMicros, ...market }) => ({
      ...market,
      id: BigInt(id),
      rateMicros: BigInt(rateMicros),
    })),
    countries: countries.map(({ marketId, ...country }) => ({ ...country, marketId: BigInt(marketId) })),
    languages,
    firstLocationCountry,
  };
}

/** JSON has no bigint, so they come as texts. */
interface RawLocalities {
  readonly markets: readonly (Omit<Market, 'id' | 'rateMicros'> & { id: string; rateMicros: string })[];
  readonly countries: readonly (Omit<MarketCountry, 'marketId'> & { marketId: string })[];
  readonly languages: readonly ShopLanguage[];
  readonly firstLocationCountry: string | null;
}
