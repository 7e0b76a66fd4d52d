import { isDeepStrictEqual } from 'node:util';
import type { QuoteContent, QuotedDelivery, QuotedLine } from './quote-content.ts';

/** Why something costs another amount. */
export type DifferenceReason = 'ATTRIBUTES' | 'CURRENCY' | 'DISCOUNT' | 'OPTION' | 'PRICE' | 'QUANTITY' | 'TAX';

/** What became of a line or of the delivery. */
export interface PartDifference<Part> {
  /** Null where it is new. */
  readonly before: Part | null;
  /** Null where it is gone. */
  readonly after: Part | null;
  /** Empty where it is new or gone. */
  readonly reasons: readonly DifferenceReason[];
  /** By how much its total is more, minor units; null where the currency is another one. */
  readonly amount: bigint | null;
}

/** What is different between two quotes of a cart. */
export interface QuoteDifference {
  /** Lines that differ only. */
  readonly lines: readonly PartDifference<QuotedLine>[];
  readonly delivery: PartDifference<QuotedDelivery> | null;
  readonly isAddressChanged: boolean;
  /** By how much the total is more: the sum of the amounts of the parts. Minor units; null where the currency is another one. */
  readonly amount: bigint | null;
  readonly before: QuoteContent;
  readonly after: QuoteContent;
}

/** What is different; null where both promise the same. */
export function differenceOf(before: QuoteContent, after: QuoteContent): QuoteDifference | null {
  const isSameMoney = before.currencyCode === after.currencyCode;
  const lineBefore = new Map(before.lines.map((line) => [line.id, line]));
  const lineAfter = new Map(after.lines.map((line) => [line.id, line]));
  const ids = [...new Set([...lineBefore.keys(), ...lineAfter.keys()])];
  const lines = ids.flatMap(
    (id) => part(lineBefore.get(id) ?? null, lineAfter.get(id) ?? null, lineReasons, isSameMoney) ?? [],
  );
  const delivery = part(before.delivery, after.delivery, deliveryReasons, isSameMoney);
  const isAddressChanged = isDifferent(before.address, after.address);
  const isDueChanged = before.due !== after.due || before.customerId !== after.customerId;
  if (lines.length === 0 && !delivery && !isAddressChanged && isSameMoney && !isDueChanged) return null;
  const amount = isSameMoney ? BigInt(after.totals.total) - BigInt(before.totals.total) : null;
  return { lines, delivery, isAddressChanged, amount, before, after };
}

function part<Part extends QuotedLine | QuotedDelivery>(
  before: Part | null,
  after: Part | null,
  reasonsOf: (before: Part, after: Part) => DifferenceReason[],
  isSameMoney: boolean,
): PartDifference<Part> | null {
  const reasons: DifferenceReason[] = before && after ? reasonsOf(before, after) : [];
  if (before && after && !isSameMoney) reasons.push('CURRENCY');
  if (reasons.length === 0 && Boolean(before) === Boolean(after)) return null;
  const amount = isSameMoney ? BigInt(after?.total ?? 0n) - BigInt(before?.total ?? 0n) : null;
  return { before, after, reasons, amount };
}

function lineReasons(before: QuotedLine, after: QuotedLine): DifferenceReason[] {
  const reasons = shared(before, after);
  if (before.unitAmount !== after.unitAmount) reasons.push('PRICE');
  if (before.quantity !== after.quantity) reasons.push('QUANTITY');
  if (isDifferent(before.attributes, after.attributes) || before.variantId !== after.variantId)
    reasons.push('ATTRIBUTES');
  return reasons;
}

function deliveryReasons(before: QuotedDelivery, after: QuotedDelivery): DifferenceReason[] {
  const reasons = shared(before, after);
  if (before.amount !== after.amount) reasons.push('PRICE');
  if (before.handle !== after.handle) reasons.push('OPTION');
  return reasons;
}

function shared(before: QuotedLine | QuotedDelivery, after: QuotedLine | QuotedDelivery): DifferenceReason[] {
  const reasons: DifferenceReason[] = [];
  const discounts = ({ discounts: list }: typeof before) => list.map(({ discountId, amount }) => [discountId, amount]);
  const taxes = ({ taxes: list }: typeof before) =>
    list.map(({ title, rateMicros, amount }) => [title, rateMicros, amount]);
  if (isDifferent(discounts(before), discounts(after))) reasons.push('DISCOUNT');
  if (isDifferent(taxes(before), taxes(after))) reasons.push('TAX');
  return reasons;
}

const isDifferent = (one: unknown, other: unknown): boolean => !isDeepStrictEqual(one, other);
