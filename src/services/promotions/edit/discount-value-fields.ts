import type { Discount, DiscountKind } from '../../../generated/prisma/client.ts';
import { microsOfPercent, ONE_IN_MICROS } from '../../../platform/money/rate.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';
import { readAmounts } from './discount-amounts.ts';
import type { DiscountValueInput } from './discount-input.ts';

/** The columns that say how much a discount takes off. */
export type DiscountValueFields = Pick<
  Discount,
  'kind' | 'rateMicros' | 'eachItem' | 'buysQuantity' | 'getsQuantity' | 'times'
> & { readonly amounts: Record<string, string> };

/** Which fields belong to which kind; those with an exclamation mark have to be there. */
const FIELDS: Readonly<Record<DiscountKind, readonly string[]>> = {
  PERCENTAGE: ['percentage!'],
  FIXED: ['amounts!', 'eachItem'],
  BUY_X_GET_Y: ['percentage!', 'buysQuantity!', 'buys!', 'getsQuantity!', 'gets!', 'timesPerCart'],
  FREE_SHIPPING: ['amounts'],
};
const ALL = [
  'percentage',
  'amounts',
  'eachItem',
  'buysQuantity',
  'buys',
  'getsQuantity',
  'gets',
  'timesPerCart',
] as const;

/** Units and times at the most. */
const MOST_UNITS = 1_000;

/** Reads how much a discount takes off; what is wrong is added to the problems. */
export function readValue(problems: Problems, input: DiscountValueInput): DiscountValueFields {
  const at = (name: string): InputPath => ['value', name];
  for (const name of ALL) {
    const isGiven = input[name] != null && input[name] !== false;
    if (isGiven && !FIELDS[input.kind].some((field) => field.replace('!', '') === name))
      problems.add('INVALID', at(name), `A discount of the kind ${input.kind} has no "${name}". Leave it out.`);
    if (!isGiven && FIELDS[input.kind].includes(`${name}!`))
      problems.add('BLANK', at(name), `A discount of the kind ${input.kind} needs "${name}".`);
  }
  const amounts = readAmounts(problems, at('amounts'), input.amounts);
  if (input.kind === 'FIXED' && input.amounts?.length === 0)
    problems.add('TOO_FEW', at('amounts'), '"amounts" is empty. Give an amount for each currency that it is for.');
  return {
    kind: input.kind,
    amounts,
    rateMicros: input.percentage == null ? null : readRate(problems, at('percentage'), input.percentage),
    eachItem: input.eachItem ?? false,
    buysQuantity: readCount(problems, at('buysQuantity'), input.buysQuantity, MOST_UNITS) ?? null,
    getsQuantity: readCount(problems, at('getsQuantity'), input.getsQuantity, MOST_UNITS) ?? null,
    times: readCount(problems, at('timesPerCart'), input.timesPerCart, MOST_UNITS) ?? null,
  };
}

function readRate(problems: Problems, field: InputPath, text: string): bigint {
  try {
    const rate = microsOfPercent(text);
    if (rate === 0n) problems.add('TOO_SMALL', field, 'Nothing is taken off. Give more than 0.');
    if (rate > ONE_IN_MICROS)
      problems.add('TOO_LARGE', field, 'More than everything is taken off. Give 100 at the most.');
    return rate;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.add('INVALID', field, error.message);
    return 0n;
  }
}

/** A whole number of at least one, where it is given. */
export function readCount(
  problems: Problems,
  field: InputPath,
  value: number | null | undefined,
  most: number,
): number | null | undefined {
  if (value == null) return value;
  if (value < 1) problems.add('TOO_SMALL', field, `"${field.at(-1)}" is ${value}; 1 is the least.`);
  if (value > most) problems.add('TOO_LARGE', field, `"${field.at(-1)}" is ${value}; ${most} is the most.`);
  return value;
}
