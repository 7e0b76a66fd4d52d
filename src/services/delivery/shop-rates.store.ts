import { sql, type Reader, type Sql } from '../../platform/db/database.ts';
import type { TaxRate } from '../taxes/tax-by-rates.ts';
import type { DeliveryRate } from './options-by-rates.ts';

/** What the shop itself says of delivering to a place and of the taxes there. */
export interface ShopRates {
  /** Of the whole country; which of them hold in a part of it says each. */
  readonly taxRates: readonly TaxRate[];
  /** Of the zone that the place belongs to; none where it belongs to none. */
  readonly deliveryRates: readonly DeliveryRate[];
}

/** Where rates are for. */
export interface RatesAsked {
  readonly countryCode: string;
  readonly zoneCode?: string;
  readonly marketId: bigint;
}

/** Rates as `shopRates` reads them; numbers are texts. */
export interface RawRates {
  readonly taxes: readonly {
    countryCode: string;
    zoneCode: string;
    title: string;
    rateMicros: string;
    isOnShipping: boolean;
  }[];
  readonly rates: readonly (Omit<DeliveryRate, 'amount' | 'leastAmount' | 'mostAmount'> & {
    amount: string;
    leastAmount: string | null;
    mostAmount: string | null;
  })[];
}

/** Reads the rates for a place in one statement. */
export async function readShopRates(
  reader: Reader,
  place: Omit<RatesAsked, 'marketId'>,
  marketId: bigint,
): Promise<ShopRates> {
  const [row] = await reader.rows<RawRates>(shopRates({ ...place, marketId }), true);
  return toShopRates(row!);
}

/** Reads the rates for a place, as one row. */
export const shopRates = ({ countryCode, zoneCode = '', marketId }: RatesAsked): Sql =>
  sql`SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('countryCode', country_code, 'zoneCode', zone_code, 'title', title,
         'rateMicros', rate_micros::text, 'isOnShipping', is_on_shipping) ORDER BY zone_code, id), '[]')
       FROM tax_rate WHERE country_code = ${countryCode}) AS taxes,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('handle', r.handle, 'title', r.title, 'description', r.description,
         'amount', r.amount::text, 'leastGrams', r.least_grams, 'mostGrams', r.most_grams,
         'leastAmount', r.least_amount::text, 'mostAmount', r.most_amount::text) ORDER BY r.position, r.id), '[]')
       FROM delivery_rate r
       WHERE r.market_id = ${marketId} AND r.zone_id = (
         SELECT p.zone_id FROM delivery_zone_place p
         WHERE p.country_code = ${countryCode} AND p.zone_code IN ('', ${zoneCode})
         ORDER BY p.zone_code = '' LIMIT 1)) AS rates`;

/** The rates of the row that `shopRates` reads. */
export function toShopRates({ taxes, rates }: RawRates): ShopRates {
  return {
    taxRates: taxes.map(({ zoneCode: zone, rateMicros, ...tax }) => ({
      ...tax,
      ...(zone === '' ? {} : { zoneCode: zone }),
      rateMicros: BigInt(rateMicros),
    })),
    deliveryRates: rates.map(({ amount, leastAmount, mostAmount, ...rate }) => ({
      ...rate,
      amount: BigInt(amount),
      leastAmount: leastAmount === null ? null : BigInt(leastAmount),
      mostAmount: mostAmount === null ? null : BigInt(mostAmount),
    })),
  };
}
