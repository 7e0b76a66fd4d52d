import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import { parseMinor } from '../../../platform/money/decimal-amount.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import type { Problems } from '../../edits/problems.ts';
import type { MoneyInput } from './discount-input.ts';

/** Currencies that one discount names at the most, and the largest amount, minor units. */
const MOST_CURRENCIES = 50;
const LARGEST_AMOUNT = 1_000_000_000_000n;

/** Amounts by currency as they are kept: minor units as decimal texts. */
export function readAmounts(
  problems: Problems,
  field: InputPath,
  given: readonly MoneyInput[] | null | undefined,
): Record<string, string> {
  const list = given ?? [];
  problems.atMost(list.length, MOST_CURRENCIES, field);
  problems.duplicates(
    list.map(({ currencyCode }) => currencyCode),
    field,
    ['currencyCode'],
  );
  const amounts: Record<string, string> = {};
  for (const [index, input] of list.slice(0, MOST_CURRENCIES).entries()) {
    const amount = readAmount(problems, [...field, index, 'amount'], input);
    if (amount !== undefined) amounts[input.currencyCode] = String(amount);
  }
  return amounts;
}

/** Minor units of an amount that is more than zero. */
export function readAmount(
  problems: Problems,
  field: InputPath,
  { amount: text, currencyCode }: MoneyInput,
): bigint | undefined {
  try {
    const amount = parseMinor(text, currencyCode);
    if (amount <= 0n) return problems.add('TOO_SMALL', field, `${text.slice(0, 40)} is not more than zero.`);
    if (amount <= LARGEST_AMOUNT) return amount;
    return problems.add('TOO_LARGE', field, `${text.slice(0, 40)} is too large for an amount.`);
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    return problems.add('INVALID', field, error.message);
  }
}
