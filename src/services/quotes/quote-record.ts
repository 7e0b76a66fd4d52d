import { money, type Money } from '../catalog/money.ts';
import type { CartAddress } from '../carts/cart-record.ts';
import { globalId } from '../node/global-id.ts';
import type { QuoteContent, QuotedDelivery, QuotedDiscount, QuotedLine, QuotedTax } from './quote-content.ts';
import type { DifferenceReason, PartDifference, QuoteDifference } from './quote-difference.ts';
import type { QuoteRow } from './quote.store.ts';

/**
 * A quote as the graph shows it.
 * @param isValid true until it expires, or a newer one of the cart takes its place
 */
export function quoteRecord(quote: QuoteRow, signature: string, isValid: boolean) {
  const { id, content, expiresAt, createdAt, fingerprint } = quote;
  const inMoney = moneyOf(content);
  const { subtotal, discount, delivery, tax, total } = content.totals;
  return {
    __typename: 'Quote' as const,
    id: globalId('Quote', id),
    ...{ signature, isValid, expiresAt, createdAt, version: fingerprint },
    taxesIncluded: content.pricesIncludeTax,
    lines: content.lines.map((line) => lineRecord(line, content)),
    delivery: content.delivery && deliveryRecord(content.delivery, content),
    deliveryAddress: content.address && addressRecord(content.address),
    subtotalAmount: inMoney(subtotal),
    discountAmount: inMoney(discount),
    deliveryAmount: inMoney(delivery),
    taxAmount: inMoney(tax),
    totalAmount: inMoney(total),
    giftCards: content.giftCards.map(({ lastCharacters, amount }) => ({
      lastCharacters,
      amountUsed: inMoney(amount),
    })),
    dueAmount: inMoney(content.due),
  };
}

/** What is different between two quotes, as the graph shows it. */
export function differenceRecord({ before, after, lines, delivery, amount, isAddressChanged }: QuoteDifference) {
  return {
    __typename: 'QuoteChanged' as const,
    amount: amount === null ? null : money(amount, after.currencyCode),
    totalBefore: moneyOf(before)(before.totals.total),
    totalAfter: moneyOf(after)(after.totals.total),
    dueBefore: moneyOf(before)(before.due),
    dueAfter: moneyOf(after)(after.due),
    addressChanged: isAddressChanged,
    lines: lines.map((line) => ({
      lineId: globalId('CartLine', (line.after ?? line.before)!.id),
      ...partRecord(line, lineRecord, before, after),
    })),
    delivery: delivery && partRecord(delivery, deliveryRecord, before, after),
  };
}

export type QuoteRecord = ReturnType<typeof quoteRecord>;
export type QuoteLineRecord = ReturnType<typeof lineRecord>;
export type QuoteDifferenceRecord = ReturnType<typeof differenceRecord>;

function partRecord<Part, Shown>(
  { before, after, reasons, amount }: PartDifference<Part>,
  show: (part: Part, content: QuoteContent) => Shown,
  was: QuoteContent,
  is: QuoteContent,
): { before: Shown | null; after: Shown | null; reasons: readonly DifferenceReason[]; amount: Money | null } {
  return {
    before: before && show(before, was),
    after: after && show(after, is),
    reasons,
    amount: amount === null ? null : money(amount, is.currencyCode),
  };
}

const moneyOf =
  ({ currencyCode }: QuoteContent) =>
  (amount: string): Money =>
    money(BigInt(amount), currencyCode);

function lineRecord(line: QuotedLine, content: QuoteContent) {
  const inMoney = moneyOf(content);
  return {
    lineId: globalId('CartLine', line.id),
    variantId: BigInt(line.variantId),
    ...{ title: line.title, quantity: line.quantity, attributes: line.attributes },
    amountPerQuantity: inMoney(line.unitAmount),
    subtotalAmount: inMoney(line.subtotal),
    totalAmount: inMoney(line.total),
    ...shared(line, content),
  };
}

function deliveryRecord(delivery: QuotedDelivery, content: QuoteContent) {
  const inMoney = moneyOf(content);
  return {
    ...{ handle: delivery.handle, title: delivery.title },
    amount: inMoney(delivery.amount),
    totalAmount: inMoney(delivery.total),
    ...shared(delivery, content),
  };
}

function shared(
  { discounts, taxes }: { discounts: readonly QuotedDiscount[]; taxes: readonly QuotedTax[] },
  content: QuoteContent,
) {
  const inMoney = moneyOf(content);
  return {
    discounts: discounts.map(({ title, code, amount }) => ({ title, code, amount: inMoney(amount) })),
    // Shown only, never counted with.
    taxLines: taxes.map(({ title, rateMicros, amount }) => ({
      ...{ title, rate: Number(rateMicros) / 1_000_000, amount: inMoney(amount) },
    })),
  };
}

const addressRecord = (address: CartAddress) => ({ __typename: 'CartDeliveryAddress' as const, ...address });
