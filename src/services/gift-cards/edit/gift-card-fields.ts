import { VitrineError } from '../../../platform/errors/vitrine-error.ts';
import { parseMinor } from '../../../platform/money/decimal-amount.ts';
import type { InputPath } from '../../edits/problem-list.ts';
import { Problems } from '../../edits/problems.ts';
import type { GiftCardFields } from './gift-card-edit.store.ts';

const LONGEST_NOTE = 1_000;
const LONGEST_REASON = 255;
/** What one gift card may be worth, minor units. */
export const MOST_VALUE = 100_000_000n;

/** An amount as it is given: a decimal text, and its currency. */
export interface GiftCardAmountInput {
  readonly amount: string;
  readonly currencyCode: string;
}

/** What staff says of a gift card; what is undefined stays as it is. */
export interface GiftCardInput {
  readonly note?: string | null;
  readonly expiresAt?: Date | null;
}

/** A new gift card. */
export interface GiftCardCreateInput extends GiftCardInput {
  readonly initialValue: GiftCardAmountInput;
}

/** What is put onto a gift card or, below zero, taken away; and why. */
export interface GiftCardAdjustInput {
  readonly delta: GiftCardAmountInput;
  readonly reason: string;
}

/** @throws Refusal */
export function readGiftCard(input: GiftCardInput): Partial<GiftCardFields> {
  const problems = new Problems(['input']);
  const note = problems.text(['note'], input.note, LONGEST_NOTE);
  problems.check();
  return {
    ...(note === undefined ? {} : { note }),
    ...(input.expiresAt === undefined ? {} : { expiresAt: input.expiresAt }),
  };
}

/** @throws Refusal */
export function readNewGiftCard({ initialValue, ...input }: GiftCardCreateInput) {
  const problems = new Problems(['input']);
  const initialAmount = readMinor(problems, ['initialValue', 'amount'], initialValue);
  if (initialAmount <= 0n) problems.add('TOO_SMALL', ['initialValue', 'amount'], 'Give more than zero.');
  if (initialAmount > MOST_VALUE) problems.add('TOO_LARGE', ['initialValue', 'amount'], 'That is too much for a card.');
  if (input.expiresAt && input.expiresAt.getTime() <= Date.now())
    problems.add('INVALID', ['expiresAt'], '"expiresAt" is over. Give a time to come, or leave it out.');
  problems.check();
  return { ...readGiftCard(input), initialAmount, currencyCode: initialValue.currencyCode };
}

/** @throws Refusal */
export function readAdjustment({ delta: given, reason }: GiftCardAdjustInput): { delta: bigint; reason: string } {
  const problems = new Problems(['input']);
  const delta = readMinor(problems, ['delta', 'amount'], given);
  if (delta === 0n) problems.add('INVALID', ['delta', 'amount'], 'Nothing would change. Give more or less than zero.');
  const said = problems.required(['reason'], reason, LONGEST_REASON) ?? '';
  problems.check();
  return { delta, reason: said };
}

function readMinor(problems: Problems, field: InputPath, { amount, currencyCode }: GiftCardAmountInput): bigint {
  try {
    return parseMinor(amount, currencyCode);
  } catch (error) {
    if (!(error instanceof VitrineError)) throw error;
    problems.add('INVALID', field, error.message);
    return 1n; // so that nothing else is said of it
  }
}
