import { sql, type Reader } from '../../platform/db/database.ts';
import type { TaxRate } from '../taxes/tax-by-rates.ts';
import type { DeliveryRate } from './options-by-rates.ts';

/** What the shop itself says of delivering to a place and of the taxes there. */
export interface ShopRates {
  /** Of the whole country; which of them hold in a part of it says each. */
  readonly taxRates: readonly TaxRate[];
  /** Of the zone that the place belongs to; none where it belongs to none. */
  readonly deliveryRates: readonly DeliveryRate[];
}

interface RawRates {
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
  { countryCode, zoneCode = '' }: { readonly countryCode: string; readonly zoneCode?: string },
  marketId: bigint,
): Promise<ShopRates> {
  const [row] = await reader.rows<RawRates>(
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
         ORDER BY p.zone_code = '' LIMIT 1)) AS rates`,
    true,
  );
  const { taxes, rates } = row!;
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
