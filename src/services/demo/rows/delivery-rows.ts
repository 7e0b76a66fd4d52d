import { currencyExponent } from '../../../platform/money/currency-exponent.ts';
import { microsOfPercent } from '../../../platform/money/rate.ts';
import { DELIVERY_ZONES, type DemoDeliveryZone } from '../content/delivery-zones.ts';
import { type DemoMarket } from '../content/markets.ts';
import { TAXES } from '../content/taxes.ts';
import { type Row, type RowKeys, type TableRows } from './table-rows.ts';

const PARCEL_GRAMS = 5_000;
const HEAVIEST_PARCEL_GRAMS = 31_500;

/**
 * Adds taxes, and where goods are delivered to for how much: in every market, since who shops in one may send to the countries of another.
 * @param markets with their keys
 */
export function addDeliveryAndTaxes(
  rows: TableRows,
  keys: RowKeys,
  markets: readonly (DemoMarket & { id: number })[],
): void {
  for (const [place, title, percentage, isOnShipping] of TAXES)
    rows.add('tax_rate', {
      id: keys.next('tax_rate'),
      ...codes(place),
      title,
      rate_micros: Number(microsOfPercent(percentage)),
      is_on_shipping: isOnShipping,
    });
  for (const zone of DELIVERY_ZONES) {
    const zoneId = keys.next('delivery_zone');
    rows.add('delivery_zone', { id: zoneId, name: zone.name });
    rows.add('delivery_zone_place', ...zone.places.map((place) => ({ ...codes(place), zone_id: zoneId })));
    const rates = markets.flatMap((market) => ratesIn(market, zone));
    for (const [position, rate] of rates.entries())
      rows.add('delivery_rate', { id: keys.next('delivery_rate'), zone_id: zoneId, position, ...rate });
  }
}

function ratesIn({ id, currency, rate }: DemoMarket & { id: number }, zone: DemoDeliveryZone): Row[] {
  const amount = (euros: number): number => rounded(euros * rate, currency);
  const service = (handle: string, title: string, description: string, euros: number, limits: Row): Row => ({
    ...{ market_id: id, handle, title, description, amount: amount(euros) },
    ...{ least_grams: null, most_grams: null, least_amount: null, ...limits },
  });
  const standard = (euros: number, limits: Row): Row =>
    service('standard', 'Standard', 'Two to five working days', euros, limits);
  return [
    standard(zone.parcel, { most_grams: PARCEL_GRAMS }),
    standard(zone.heavyParcel, { least_grams: PARCEL_GRAMS + 1, most_grams: HEAVIEST_PARCEL_GRAMS }),
    standard(0, { most_grams: HEAVIEST_PARCEL_GRAMS, least_amount: amount(zone.freeFrom) }),
    service('express', 'Express', 'Tomorrow, or the day after', zone.express, { most_grams: HEAVIEST_PARCEL_GRAMS }),
    service('freight', 'Freight', 'By appointment, to the kerb', zone.freight, {
      least_grams: HEAVIEST_PARCEL_GRAMS + 1,
    }),
  ];
}

/** Minor units of a price that looks like one: to a tenth of the unit, to ten yen. */
function rounded(amount: number, currency: string): number {
  const exponent = currencyExponent(currency);
  const step = exponent === 0 ? 10 : 10 ** (exponent - 1);
  return Math.round((amount * 10 ** exponent) / step) * step;
}

function codes(place: string): Row {
  const [country_code, zone_code = ''] = place.split('-');
  return { country_code, zone_code };
}
