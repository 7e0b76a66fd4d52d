import type { TaxRate } from '../../../generated/prisma/client.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import type { WantedTaxRate } from './tax-rates-input.ts';

/** Writes taxes: each step is one statement, however many there are. */
export class TaxRateStore {
  /** What a country has; until the transaction ends, nobody else writes its taxes. */
  static async lock(tx: Transaction, countryCode: string): Promise<TaxRate[]> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`tax_rate ${countryCode}`}, 0))`;
    return this.read(tx, countryCode);
  }

  /** Those of all of the country first. */
  static read(tx: Transaction, countryCode: string): Promise<TaxRate[]> {
    return tx.taxRate.findMany({ where: { countryCode }, orderBy: [{ zoneCode: 'asc' }, { title: 'asc' }] });
  }

  static async write(tx: Transaction, countryCode: string, rates: readonly WantedTaxRate[]): Promise<void> {
    if (rates.length === 0) return;
    await tx.$executeRaw`
      INSERT INTO tax_rate (country_code, zone_code, title, rate_micros, is_on_shipping)
      SELECT ${countryCode}, * FROM unnest(${rates.map(({ zoneCode }) => zoneCode)}::text[],
        ${rates.map(({ title }) => title)}::text[], ${rates.map(({ rateMicros }) => rateMicros)}::bigint[],
        ${rates.map(({ isOnShipping }) => isOnShipping)}::boolean[])
      ON CONFLICT (country_code, zone_code, title)
      DO UPDATE SET rate_micros = excluded.rate_micros, is_on_shipping = excluded.is_on_shipping`;
  }

  static async remove(tx: Transaction, rates: readonly TaxRate[]): Promise<void> {
    if (rates.length === 0) return;
    await tx.taxRate.deleteMany({ where: { id: { in: rates.map(({ id }) => id) } } });
  }
}
