import { ONE_IN_MICROS, microsOfPercent } from '../../../platform/money/rate.ts';
import { placeName, readZoneCode } from '../../delivery/zone-code.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import { Problems } from '../../edits/problems.ts';

/** Taxes that one country may have, those of its parts among them. */
export const MOST_RATES = 250;
const LONGEST_TITLE = 100;

/** A tax as staff says it. */
export interface TaxRateInput {
  readonly zoneCode?: string | null;
  readonly title: string;
  /** "19", "7.725". */
  readonly percentage: string;
  readonly isOnShipping?: boolean | null;
}

/** The same, checked. */
export interface WantedTaxRate {
  /** Empty for the whole country. */
  readonly zoneCode: string;
  readonly title: string;
  readonly rateMicros: bigint;
  readonly isOnShipping: boolean;
}

/** @throws Refusal with everything that is wrong with the input */
export function readTaxRates(countryCode: string, inputs: readonly TaxRateInput[]): WantedTaxRate[] {
  const problems = new Problems();
  problems.atMost(inputs.length, MOST_RATES, ['rates']);
  problems.check();
  const rates = inputs.map(({ zoneCode, title, percentage, isOnShipping }, index) => ({
    zoneCode: readZoneCode(problems, ['rates', index, 'zoneCode'], zoneCode),
    title: problems.required(['rates', index, 'title'], title, LONGEST_TITLE) ?? '',
    rateMicros: readPercentage(problems, ['rates', index, 'percentage'], percentage),
    isOnShipping: isOnShipping ?? true,
  }));
  problems.check();
  const names = rates.map(({ zoneCode, title }) => `${placeName({ countryCode, zoneCode })} ${title}`);
  problems.duplicates(names, ['rates']);
  problems.check();
  return rates;
}

function readPercentage(problems: Problems, field: InputPath, text: string): bigint {
  try {
    const micros = microsOfPercent(text);
    if (micros > ONE_IN_MICROS)
      problems.add('TOO_LARGE', field, `"percentage" is ${text.slice(0, 40)}; 100 is the most.`);
    return micros;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add('INVALID', field, `${error.message} Write it like 19 or 7.725.`);
    return 0n;
  }
}
