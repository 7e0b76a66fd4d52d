import fc from 'fast-check';
import type { CartPricing } from '../../../src/services/carts/pricing/cart-pricing.ts';
import { taxesByItem, totalsOf } from '../../../src/services/carts/pricing/cart-totals.ts';
import { DELIVERY_ID, discountCart, type SoldLine } from '../../../src/services/carts/pricing/discounted-cart.ts';
import { giftCardUses } from '../../../src/services/carts/pricing/gift-card-uses.ts';
import type { PricedRow } from '../../../src/services/carts/pricing/cart-pricer.ts';
import { emptyDocument } from '../../../src/services/carts/cart-document.ts';
import { taxByRates } from '../../../src/services/taxes/tax-by-rates.ts';
import { givenDiscounts } from '../promotions/given-discounts.ts';

const givenLine = fc.record({
  quantity: fc.integer({ min: 1, max: 40 }),
  productId: fc.bigInt(1n, 6n),
  unitAmount: fc.bigInt(0n, 200_000n),
  isTaxable: fc.boolean(),
});

/** A line of some units of a variant. */
export const soldLine = (id: string, facts: Partial<SoldLine['facts']> = {}, quantity = 1): SoldLine => ({
  ...{ id, quantity, attributes: [] },
  facts: {
    ...{ variantId: 1n, productId: 1n, title: 'Mug', collectionIds: [], unitAmount: 1_000n, compareAtAmount: null },
    ...{
      currencyCode: 'EUR',
      isTaxable: true,
      isGiftCard: false,
      requiresShipping: true,
      weight: 1,
      weightUnit: 'KILOGRAMS',
    },
    ...{ available: null, quantityMinimum: 1, quantityMaximum: null, quantityIncrement: 1 },
    ...facts,
  },
});

/** Carts of any shop, priced: some currencies, lines, discounts, a delivery or none, taxes within or on top, gift cards. */
export const givenPricings = fc
  .record({
    currencyCode: fc.constantFrom('EUR', 'JPY', 'KWD'),
    pricesIncludeTax: fc.boolean(),
    lines: fc.array(givenLine, { maxLength: 6 }),
    discounts: givenDiscounts,
    delivery: fc.option(fc.bigInt(0n, 5_000n)),
    rates: fc.array(fc.bigInt(0n, 300_000n), { maxLength: 3 }),
    isOnShipping: fc.boolean(),
    balances: fc.array(fc.bigInt(0n, 50_000n), { maxLength: 2 }),
  })
  .map(({ currencyCode, pricesIncludeTax, lines, discounts, delivery, rates, isOnShipping, balances }): CartPricing => {
    const sold = lines.map(({ quantity, ...facts }, at) =>
      soldLine(`line ${at}`, { ...facts, currencyCode, variantId: facts.productId }, quantity),
    );
    const cart = discountCart(sold, delivery, discounts);
    const taxed = taxByRates(
      rates.map((rateMicros, at) => ({ countryCode: 'DE', title: `Tax ${at}`, rateMicros, isOnShipping })),
      {
        ...{ currencyCode, destination: { countryCode: 'DE' }, areInclusive: pricesIncludeTax },
        items: [
          ...cart.lines.map(({ id, net, facts }) => ({
            ...{ id, target: 'line' as const, amount: net, isTaxable: facts.isTaxable },
          })),
          ...(cart.delivery
            ? [{ id: DELIVERY_ID, target: 'delivery' as const, amount: cart.delivery.net, isTaxable: true }]
            : []),
        ],
      },
    );
    const taxes = taxesByItem(taxed);
    const totals = totalsOf(cart, taxes, pricesIncludeTax);
    const cards = balances.map((balance, at) => ({ id: BigInt(at), lastCharacters: 'ABCD', balance }));
    const option =
      delivery === null
        ? null
        : ({
            handle: 'standard',
            code: 'standard',
            title: 'Standard',
            description: null,
            amount: delivery,
            methodType: 'SHIPPING',
          } as const);
    return {
      ...{ currencyCode, marketId: 1n, pricesIncludeTax, cart, discounts, codes: [], taxes, totals },
      ...{ deliveryOptions: option ? [option] : [], deliveryOption: option, isEstimated: false },
      giftCards: giftCardUses(totals.total, cards),
    };
  });

/** The row of a cart that was priced so. */
export const rowOf = ({ cart }: CartPricing): PricedRow => ({
  ...{ id: 'cart', customerId: null },
  document: {
    ...emptyDocument('DE'),
    lines: cart.lines.map(({ id, quantity, attributes, facts }) => ({
      ...{ id, quantity, attributes, variantId: facts.variantId.toString() },
    })),
  },
});
