import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { cartOf, changed, mutate, problems, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';

const graph = useGraph('empty');
let given: CartShop;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
});

const totals = (cart: Awaited<ReturnType<typeof cartOf>>) => [
  cart!.cost.subtotalAmount.amount,
  cart!.cost.totalAmount.amount,
];

describe('discounts of a cart', () => {
  it('come by codes in any order and case, and say why they take nothing off', async () => {
    const variant = await given.variant({ price: 10_000n });
    const other = await given.variant();
    await given.discount('TEN', { kind: 'FIXED', rateMicros: null, amounts: { EUR: '1000' } });
    await given.discount('HALF', { class: 'PRODUCT', rateMicros: 500_000n });
    await given.discount('LATER', { startsAt: new Date('2099-01-01') });
    await given.discount('RICH', { minimumSubtotals: { EUR: '50000' } });
    await given.discount('OTHERS', {
      isForChosen: true,
      choices: { create: { role: 'ENTITLED', variantId: other.id } },
    });
    await given.discount('FRIENDS', { customerTags: ['friend'] });
    await given.discount('SWISS', { marketIds: [given.markets[1].id] });
    const { id: cartId } = await changed(graph, 'cartCreate', { input: { lines: [units(variant)] } });
    const codes = ['ten', 'Half', 'LATER', 'RICH', 'OTHERS', 'FRIENDS', 'SWISS', 'NONE'];
    const { cart, warnings } = await mutate(graph, 'cartDiscountCodesUpdate', { cartId, discountCodes: codes });
    expect(cart!.discountCodes.filter(({ applicable }) => applicable).map(({ code }) => code)).toEqual(['ten', 'Half']);
    expect(totals(cart)).toEqual(['50.0', '40.0']);
    expect(cart!.lines.nodes[0]!.discountAllocations).toMatchObject([
      { code: 'Half', discountedAmount: { amount: '50.0' } },
    ]);
    expect(cart!.discountAllocations).toMatchObject([
      { discountedAmount: { amount: '10.0' }, targetType: 'LINE_ITEM' },
    ]);
    expect(warnings.map(({ code, message }) => `${message.split('"')[1]} ${code}`)).toEqual([
      'LATER DISCOUNT_CURRENTLY_INACTIVE',
      'RICH DISCOUNT_PURCHASE_NOT_IN_RANGE',
      'OTHERS DISCOUNT_NO_ENTITLED_LINE_ITEMS',
      'FRIENDS DISCOUNT_ELIGIBLE_CUSTOMER_MISSING',
      'SWISS DISCOUNT_CURRENTLY_INACTIVE',
      'NONE DISCOUNT_NOT_FOUND',
    ]);
    const turned = await changed(graph, 'cartDiscountCodesUpdate', { cartId, discountCodes: [...codes].reverse() });
    expect(totals(turned)).toEqual(['50.0', '40.0']);
    const without = await changed(graph, 'cartDiscountCodesUpdate', { cartId, discountCodes: [] });
    expect([totals(without), without.discountCodes]).toEqual([['100.0', '100.0'], []]);
  });

  it('are free shipping, and buying some and getting others', async () => {
    const cheap = await given.variant({ price: 400n });
    await given.discount('SHIP', { class: 'SHIPPING', kind: 'FREE_SHIPPING', rateMicros: null });
    await given.discount('TWOPLUSONE', {
      ...{ class: 'PRODUCT', kind: 'BUY_X_GET_Y', rateMicros: 1_000_000n, buysQuantity: 2, getsQuantity: 1 },
      choices: { create: ['BUYS' as const, 'GETS' as const].map((role) => ({ role, variantId: cheap.id })) },
    });
    const address = { deliveryAddress: { countryCode: 'DE', city: 'Ulm' } };
    const input = { lines: [units(cheap, 7)], delivery: { addresses: [{ address }] } };
    const { id: cartId } = await changed(graph, 'cartCreate', { input });
    expect(totals(await cartOf(graph, cartId))).toEqual(['28.0', '32.9']);
    const cart = await changed(graph, 'cartDiscountCodesUpdate', { cartId, discountCodes: ['SHIP', 'TWOPLUSONE'] });
    expect(totals(cart)).toEqual(['20.0', '20.0']);
    expect(cart.discountAllocations).toMatchObject([
      { discountedAmount: { amount: '4.9' }, targetType: 'SHIPPING_LINE' },
    ]);
  });

  it('are of another country only where they have an amount in its currency', async () => {
    const variant = await given.variant({ price: 10_000n });
    await given.discount('EUROS', { kind: 'FIXED', rateMicros: null, amounts: { EUR: '500' } });
    const { id: cartId } = await changed(graph, 'cartCreate', {
      input: { lines: [units(variant)], discountCodes: ['EUROS'] },
    });
    expect(totals(await cartOf(graph, cartId))).toEqual(['100.0', '95.0']);
    const swiss = await changed(graph, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: { countryCode: 'CH' } });
    expect(totals(swiss)).toEqual(['100.0', '100.0']);
  });

  it('come by themselves, and never below zero', async () => {
    const automatic = await given.discount(null, { kind: 'FIXED', rateMicros: null, amounts: { CHF: '99999' } });
    const variant = await given.variant({ price: 700n });
    const input = { lines: [units(variant)], buyerIdentity: { countryCode: 'CH' } };
    const cart = await changed(graph, 'cartCreate', { input });
    expect([totals(cart), cart.discountAllocations.length]).toEqual([['7.0', '0.0'], 1]);
    await graph.database.prisma.discount.delete({ where: { id: automatic.id } });
  });
});

describe('gift cards of a cart', () => {
  it('pay in their order, no more than they have and no more than it costs', async () => {
    const variant = await given.variant({ price: 10_000n });
    await given.giftCard('GIFTGIFTGIFT2222', 3_000n);
    await given.giftCard('GIFTGIFTGIFT3333', 9_000n);
    const { id: cartId } = await changed(graph, 'cartCreate', { input: { lines: [units(variant)] } });
    await changed(graph, 'cartGiftCardCodesAdd', { cartId, giftCardCodes: ['gift-gift-gift-2222'] });
    const cart = await changed(graph, 'cartGiftCardCodesAdd', { cartId, giftCardCodes: ['GIFTGIFTGIFT3333'] });
    expect(
      cart.appliedGiftCards.map((card) => [card.lastCharacters, card.balance.amount, card.amountUsed.amount]),
    ).toEqual([
      ['2222', '30.0', '30.0'],
      ['3333', '90.0', '70.0'],
    ]);
    expect(cart.cost.totalAmount.amount).toBe('100.0');
    const [first] = cart.appliedGiftCards;
    const one = await changed(graph, 'cartGiftCardCodesRemove', { cartId, appliedGiftCardIds: [first!.id] });
    expect(one.appliedGiftCards.map(({ amountUsed }) => amountUsed.amount)).toEqual(['90.0']);
    expect((await changed(graph, 'cartGiftCardCodesUpdate', { cartId, giftCardCodes: [] })).appliedGiftCards).toEqual(
      [],
    );
  });

  it('are refused where they cannot pay, in the same words for a wrong code as for one that is closed', async () => {
    await given.giftCard('GIFTGIFTGIFT4444', 100n, { disabledAt: new Date() });
    await given.giftCard('GIFTGIFTGIFT5555', 100n, { currencyCode: 'CHF' });
    await given.giftCard('GIFTGIFTGIFT6666', 100n, { expiresAt: new Date('2020-01-01') });
    const { id: cartId } = await changed(graph, 'cartCreate', { input: {} });
    const giftCardCodes = ['GIFTGIFTGIFT4444', 'GIFTGIFTGIFT5555', 'GIFTGIFTGIFT6666', 'GIFTGIFTGIFT9999'];
    const refused = await mutate(graph, 'cartGiftCardCodesUpdate', { cartId, giftCardCodes });
    expect(problems(refused)).toEqual([0, 1, 2, 3].map((index) => `INVALID giftCardCodes.${index}`));
    expect(refused.userErrors[0]?.message).toBe(refused.userErrors[3]?.message);
  });

  it('that are bought are money: no discount is on them, no tax, and no gift card pays them', async () => {
    const [card, mug] = [await given.variant({ price: 5_000n }), await given.variant({ price: 1_000n })];
    await graph.database.prisma.product.update({ where: { id: card.productId }, data: { isGiftCard: true } });
    await given.discount('MONEY');
    await given.giftCard('GIFTGIFTGIFT7777', 9_000n);
    const cart = await changed(graph, 'cartCreate', {
      input: {
        lines: [units(card), units(mug)],
        ...{ discountCodes: ['MONEY'], giftCardCodes: ['GIFTGIFTGIFT7777'] },
      },
    });
    expect(totals(cart)).toEqual(['60.0', '59.0']);
    expect(cart.cost.totalTaxAmount.amount).toBe('1.44');
    expect(cart.appliedGiftCards.map(({ amountUsed }) => amountUsed.amount)).toEqual(['9.0']);
  });
});
