import { money } from '../../catalog/money.ts';
import { globalId } from '../../node/global-id.ts';
import { selectedAddress } from '../cart-document.ts';
import type { CartCost, CartDeliveryGroup, CartDeliveryOption, CartLine, PricedCart } from '../cart-record.ts';
import type { CartRow } from '../cart.store.ts';
import type { CartPricing } from './cart-pricing.ts';
import { orderDiscounts } from './cart-totals.ts';
import type { DiscountedLine } from './discounted-cart.ts';
import { presentShare } from './present-discounts.ts';

/** A priced cart as the graph shows it. */
export function presentCart(row: CartRow, pricing: CartPricing): PricedCart {
  const { cart, currencyCode, codes, giftCards } = pricing;
  const inMoney = (amount: bigint) => money(amount, currencyCode);
  const lines = cart.lines.map((line) => presentLine(line, currencyCode));
  const wholeCart = [...orderDiscounts(cart), ...(cart.delivery?.discounts ?? [])];
  const used = new Set(
    [...wholeCart, ...cart.lines.flatMap(({ discounts }) => discounts)].map(({ discount }) => discount.id),
  );
  return {
    lines,
    totalQuantity: lines.reduce((total, { quantity }) => total + quantity, 0),
    cost: presentCost(pricing),
    discountCodes: codes.map(({ code, discountId }) => ({
      code,
      applicable: discountId !== null && used.has(discountId),
    })),
    discountAllocations: wholeCart.map((share) => presentShare(share, currencyCode)),
    appliedGiftCards: giftCards.map(({ id, lastCharacters, balance, amountUsed }) => ({
      __typename: 'AppliedGiftCard',
      id: globalId('AppliedGiftCard', id),
      lastCharacters,
      balance: inMoney(balance),
      amountUsed: inMoney(amountUsed),
      presentmentAmountUsed: inMoney(amountUsed),
    })),
    deliveryGroups: presentGroups(row, pricing, lines),
  };
}

function presentLine(line: DiscountedLine, currencyCode: string): CartLine {
  const { id, quantity, attributes, facts, subtotal, total, discounts } = line;
  const inMoney = (amount: bigint) => money(amount, currencyCode);
  return {
    __typename: 'CartLine',
    id: globalId('CartLine', id),
    variantId: facts.variantId,
    ...{ quantity, attributes },
    cost: {
      amountPerQuantity: inMoney(facts.unitAmount),
      compareAtAmountPerQuantity: facts.compareAtAmount === null ? null : inMoney(facts.compareAtAmount),
      subtotalAmount: inMoney(subtotal),
      totalAmount: inMoney(total),
    },
    discountAllocations: discounts
      .filter(({ discount }) => discount.class === 'PRODUCT')
      .map((share) => presentShare(share, currencyCode)),
  };
}

function presentCost({ totals, currencyCode, isEstimated }: CartPricing): CartCost {
  const inMoney = (amount: bigint) => money(amount, currencyCode);
  return {
    subtotalAmount: inMoney(totals.subtotal),
    subtotalAmountEstimated: false,
    totalAmount: inMoney(totals.total),
    totalAmountEstimated: isEstimated,
    checkoutChargeAmount: inMoney(totals.subtotal),
    totalTaxAmount: inMoney(totals.tax),
    totalTaxAmountEstimated: isEstimated,
  };
}

function presentGroups(
  { id, document }: CartRow,
  { deliveryOptions, deliveryOption, cart, currencyCode }: CartPricing,
  lines: readonly CartLine[],
): CartDeliveryGroup[] {
  const address = selectedAddress(document);
  const shipped = lines.filter((_, at) => cart.lines[at]!.facts.requiresShipping);
  if (!address || shipped.length === 0) return [];
  const present = (option: CartPricing['deliveryOptions'][number]): CartDeliveryOption => ({
    handle: option.handle,
    code: option.code,
    title: option.title,
    description: option.description,
    deliveryMethodType: option.methodType,
    estimatedCost: money(option.amount, currencyCode),
  });
  return [
    {
      id: deliveryGroupId(id),
      groupType: 'ONE_TIME_PURCHASE',
      deliveryAddress: { ...address, id: globalId('MailingAddress', address.id) },
      deliveryOptions: deliveryOptions.map(present),
      selectedDeliveryOption: deliveryOption ? present(deliveryOption) : null,
      lines: shipped,
    },
  ];
}

/** The one group of lines that a cart is delivered in. */
export const deliveryGroupId = (cartId: string): string => globalId('CartDeliveryGroup', cartId);
