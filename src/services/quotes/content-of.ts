import { selectedAddress } from '../carts/cart-document.ts';
import type { CartPricing } from '../carts/pricing/cart-pricing.ts';
import { DELIVERY_ID, sum, type DiscountShare } from '../carts/pricing/discounted-cart.ts';
import type { PricedRow } from '../carts/pricing/cart-pricer.ts';
import type { TaxLine } from '../taxes/tax-provider.ts';
import type { QuoteContent, QuotedDelivery, QuotedDiscount, QuotedLine, QuotedTax } from './quote-content.ts';

/** What a quote of a priced cart promises. */
export function contentOf({ id, customerId, document }: PricedRow, pricing: CartPricing): QuoteContent {
  const { cart, totals, giftCards } = pricing;
  const lines = cart.lines.map((line): QuotedLine => {
    const taxes = pricing.taxes.get(line.id) ?? [];
    return {
      id: line.id,
      variantId: line.facts.variantId.toString(),
      title: line.facts.title,
      quantity: line.quantity,
      attributes: line.attributes,
      unitAmount: line.facts.unitAmount.toString(),
      subtotal: line.subtotal.toString(),
      discounts: line.discounts.map(quotedDiscount),
      taxes: taxes.map(quotedTax),
      total: withTaxes(line.net, taxes, pricing).toString(),
    };
  });
  const paidByCards = giftCards.reduce((total, { amountUsed }) => total + amountUsed, 0n);
  const address = selectedAddress(document);
  return {
    cartId: id,
    customerId: customerId?.toString() ?? null,
    marketId: pricing.marketId.toString(),
    countryCode: document.buyer.countryCode,
    currencyCode: pricing.currencyCode,
    pricesIncludeTax: pricing.pricesIncludeTax,
    lines,
    address: address ? addressOf(address) : null,
    delivery: deliveryOf(pricing),
    totals: {
      subtotal: cart.lines.reduce((total, { subtotal }) => total + subtotal, 0n).toString(),
      discount: discountOf(pricing).toString(),
      delivery: totals.delivery.toString(),
      tax: totals.tax.toString(),
      total: totals.total.toString(),
    },
    giftCards: giftCards
      .filter(({ amountUsed }) => amountUsed > 0n)
      .map(({ id: card, lastCharacters, amountUsed }) => ({
        id: card.toString(),
        lastCharacters,
        amount: amountUsed.toString(),
      })),
    due: (totals.total - paidByCards).toString(),
  };
}

function deliveryOf(pricing: CartPricing): QuotedDelivery | null {
  const { deliveryOption: option, cart } = pricing;
  if (!option || !cart.delivery) return null;
  const taxes = pricing.taxes.get(DELIVERY_ID) ?? [];
  return {
    handle: option.handle,
    title: option.title,
    amount: cart.delivery.amount.toString(),
    discounts: cart.delivery.discounts.map(quotedDiscount),
    taxes: taxes.map(quotedTax),
    total: withTaxes(cart.delivery.net, taxes, pricing).toString(),
  };
}

function discountOf({ cart }: CartPricing): bigint {
  return sum([...cart.lines.flatMap(({ discounts }) => discounts), ...(cart.delivery?.discounts ?? [])]);
}

const withTaxes = (net: bigint, taxes: readonly TaxLine[], { pricesIncludeTax }: CartPricing): bigint =>
  pricesIncludeTax ? net : net + sum(taxes);

const quotedDiscount = ({ discount, amount }: DiscountShare): QuotedDiscount => ({
  discountId: discount.id.toString(),
  title: discount.title,
  code: discount.code ?? null,
  amount: amount.toString(),
});

const quotedTax = ({ title, rateMicros, amount }: TaxLine): QuotedTax => ({
  title,
  rateMicros: rateMicros.toString(),
  amount: amount.toString(),
});

function addressOf({
  firstName,
  lastName,
  company,
  address1,
  address2,
  city,
  provinceCode,
  zip,
  countryCode,
  phone,
}: NonNullable<QuoteContent['address']>): NonNullable<QuoteContent['address']> {
  return { firstName, lastName, company, address1, address2, city, provinceCode, zip, countryCode, phone };
}
