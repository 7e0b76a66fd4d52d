import type { DeliveryRate, Market } from '../../../generated/prisma/client.ts';
import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import { parseMinor } from '../../../platform/money/decimal-amount.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';

const LONGEST_TITLE = 255;
const LONGEST_DESCRIPTION = 1_000;
/** A thousand tons: what fits a column with room. */
const MOST_GRAMS = 1_000_000_000;
/** Minor units: leaves room for any exchange rate in a bigint. */
const LARGEST_AMOUNT = 1_000_000_000_000n;

/** What delivering costs in a market, as staff says it. Amounts are decimal texts in the market's currency. */
export interface DeliveryRateInput {
  readonly marketId: string;
  readonly handle: string;
  readonly title: string;
  readonly description?: string | null;
  readonly price: string;
  readonly leastGrams?: number | null;
  readonly mostGrams?: number | null;
  readonly leastAmount?: string | null;
  readonly mostAmount?: string | null;
}

/** The same as tables keep it. */
export type WantedRate = Omit<DeliveryRate, 'id' | 'zoneId' | 'position'>;

/** Reads one rate, and says what is wrong with it. */
export function readRate(
  problems: Problems,
  at: InputPath,
  input: DeliveryRateInput,
  markets: ReadonlyMap<bigint, Market>,
): WantedRate {
  const marketId = problems.key(input.marketId, 'Market', [...at, 'marketId']);
  const market = marketId === null ? undefined : markets.get(marketId);
  if (marketId !== null && !market) problems.add('NOT_FOUND', [...at, 'marketId'], 'There is no market with this id.');
  const amount = (name: 'price' | 'leastAmount' | 'mostAmount'): bigint | null =>
    input[name] == null || !market ? null : readAmount(problems, [...at, name], input[name], market.currencyCode);
  const grams = (name: 'leastGrams' | 'mostGrams'): number | null =>
    input[name] == null ? null : readGrams(problems, [...at, name], input[name]);
  const rate = {
    marketId: marketId ?? 0n,
    handle: problems.handle(input.handle, [...at, 'handle']) ?? '',
    title: problems.required([...at, 'title'], input.title, LONGEST_TITLE) ?? '',
    description: problems.text([...at, 'description'], input.description, LONGEST_DESCRIPTION) ?? null,
    amount: amount('price') ?? 0n,
    leastGrams: grams('leastGrams'),
    mostGrams: grams('mostGrams'),
    leastAmount: amount('leastAmount'),
    mostAmount: amount('mostAmount'),
  };
  if (rate.leastGrams !== null && rate.mostGrams !== null && rate.leastGrams > rate.mostGrams)
    problems.add('TOO_SMALL', [...at, 'mostGrams'], '"mostGrams" is below "leastGrams": no cart has such a weight.');
  if (rate.leastAmount !== null && rate.mostAmount !== null && rate.leastAmount > rate.mostAmount)
    problems.add('TOO_SMALL', [...at, 'mostAmount'], '"mostAmount" is below "leastAmount": no cart comes to that.');
  return rate;
}

function readAmount(problems: Problems, field: InputPath, text: string, currencyCode: string): bigint | null {
  try {
    const amount = parseMinor(text, currencyCode);
    const name = field.at(-1);
    if (amount < 0n) problems.add('TOO_SMALL', field, `"${name}" is negative; 0 is the least.`);
    if (amount > LARGEST_AMOUNT) problems.add('TOO_LARGE', field, `"${name}" is too large for an amount.`);
    return amount;
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    problems.add('INVALID', field, error.message);
    return null;
  }
}

function readGrams(problems: Problems, field: InputPath, grams: number): number {
  const name = field.at(-1);
  if (grams < 0) problems.add('TOO_SMALL', field, `"${name}" is ${grams}; 0 is the least.`);
  if (grams > MOST_GRAMS) problems.add('TOO_LARGE', field, `"${name}" is ${grams}; ${MOST_GRAMS} is the most.`);
  return grams;
}
