import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { past, soon, usePromotions } from './promotion-shop.ts';

const shop = usePromotions(1);
afterEach(() => shop.prisma.discount.deleteMany());

const problemOf = async (...asked: Parameters<typeof shop.found>) => (await shop.found(...asked)).codes[0]!.problem;

describe('a code', () => {
  it('is found however it is written, and told of as it was entered', async () => {
    const { id } = await shop.discount({}, ['Welcome10', 'HELLO']);
    const { codes, discounts } = await shop.found(['nothing', 'wELCOME10']);
    expect(codes).toEqual([
      { code: 'nothing', discountId: null, problem: 'NOT_FOUND' },
      { code: 'wELCOME10', discountId: id, problem: null },
    ]);
    expect(discounts).toMatchObject([{ id, code: 'wELCOME10', value: { kind: 'PERCENTAGE', rateMicros: 100_000n } }]);
  });

  it('is not in force before its time and after it', async () => {
    await shop.discount({ startsAt: soon() }, ['EARLY']);
    await shop.discount({ endsAt: past() }, ['LATE']);
    expect((await shop.found(['EARLY', 'LATE'])).codes.map(({ problem }) => problem)).toEqual(['INACTIVE', 'INACTIVE']);
  });

  it('holds in its markets, and in currencies that it has amounts of', async () => {
    await shop.discount({ marketIds: [2n] }, ['SWISS']);
    await shop.discount({ kind: 'FIXED', amounts: { CHF: '500' } }, ['FIVE']);
    await shop.discount({ minimumSubtotals: { CHF: '5000' } }, ['FROM50']);
    const codes = ['SWISS', 'FIVE', 'FROM50'];
    const there = { marketId: 2n, currencyCode: 'CHF' };
    expect((await shop.found(codes)).codes.map(({ problem }) => problem)).toEqual(['MARKET', 'MARKET', 'MARKET']);
    const { discounts, codes: found } = await shop.found(codes, there);
    expect(found.map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(discounts).toMatchObject([
      { value: { kind: 'PERCENTAGE' } },
      { value: { kind: 'FIXED', amount: 500n } },
      { needs: { subtotal: 5_000n } },
    ]);
  });

  it('is for customers with one of its tags', async () => {
    const customer = await shop.prisma.customer.create({ data: { email: 'v@example.com', tags: ['vip', 'blue'] } });
    const other = await shop.prisma.customer.create({ data: { email: 'o@example.com', tags: ['blue'] } });
    await shop.discount({ customerTags: ['vip', 'staff'] }, ['VIP']);
    expect(await problemOf(['VIP'])).toBe('CUSTOMER_MISSING');
    expect(await problemOf(['VIP'], { customerId: other.id })).toBe('CUSTOMER_NOT_ELIGIBLE');
    expect(await problemOf(['VIP'], { customerId: customer.id })).toBeNull();
  });

  it('is used up when all its uses are taken, but not for the cart that has reserved one', async () => {
    const { id } = await shop.discount({ usageLimit: 1 }, ['ONCE']);
    await shop.reserve('first', [id]);
    expect(await problemOf(['ONCE'])).toBe('USAGE_LIMIT_REACHED');
    expect(await problemOf(['ONCE'], { holder: 'first' })).toBeNull();
    await shop.expire(id);
    expect(await problemOf(['ONCE'])).toBeNull();
  });

  it('that each may use once asks who it is, and knows customers and guests again', async () => {
    const { id } = await shop.discount({ perCustomerLimit: 1 }, ['EACH']);
    expect(await problemOf(['EACH'])).toBe('CUSTOMER_MISSING');
    await shop.reserve('guest', [id], { customerId: null, contact: 'a@example.com' });
    await shop.reserve('customer', [id], { customerId: 5n, contact: null });
    expect(await problemOf(['EACH'], { contact: 'a@example.com' })).toBe('CUSTOMER_USAGE_LIMIT_REACHED');
    expect(await problemOf(['EACH'], { customerId: 5n })).toBe('CUSTOMER_USAGE_LIMIT_REACHED');
    expect(await problemOf(['EACH'], { contact: 'b@example.com' })).toBeNull();
  });

  it('never makes everything cheaper because what was chosen is gone', async () => {
    const product = await shop.prisma.product.create({ data: { handle: 'gone', title: 'Gone' } });
    const choices = { create: { role: 'ENTITLED' as const, productId: product.id } };
    await shop.discount({ class: 'PRODUCT', isForChosen: true, choices }, ['ONE']);
    expect((await shop.found(['ONE'])).discounts[0]!.lines.productIds).toEqual(new Set([product.id]));
    await shop.prisma.product.delete({ where: { id: product.id } });
    expect((await shop.found(['ONE'])).discounts[0]!.lines).toEqual({
      ...{ productIds: new Set(), variantIds: new Set(), collectionIds: new Set() },
    });
  });
});

describe('what comes by itself', () => {
  it('is found without a code, while it is in force and its buyer may use it', async () => {
    const { id } = await shop.discount({ method: 'AUTOMATIC', minimumQuantity: 3, combinesWith: ['SHIPPING'] });
    await shop.discount({ method: 'AUTOMATIC', endsAt: past() });
    await shop.discount({ method: 'AUTOMATIC', marketIds: [9n] });
    await shop.discount({ method: 'AUTOMATIC', customerTags: ['vip'] });
    const { discounts, codes } = await shop.found([]);
    expect(discounts).toMatchObject([{ id, needs: { quantity: 3 }, combinesWith: new Set(['SHIPPING']) }]);
    expect([discounts[0]!.code, codes]).toEqual([undefined, []]);
  });

  it('is looked at 25 times at the most, the oldest first', async () => {
    const first = await shop.discount({ method: 'AUTOMATIC', startsAt: new Date(0) });
    for (let at = 0; at < 25; at += 1) await shop.discount({ method: 'AUTOMATIC' });
    const { discounts } = await shop.found([]);
    expect([discounts.length, discounts[0]!.id]).toEqual([25, first.id]);
  });
});

describe('the order in which codes are entered', () => {
  it('makes no difference, also where two lead to one discount', async () => {
    await shop.discount({}, ['A1', 'a2', 'B3']);
    await shop.discount({ kind: 'FIXED', amounts: { EUR: '100' } }, ['C4']);
    await shop.discount({ endsAt: past() }, ['D5']);
    await shop.discount({ method: 'AUTOMATIC' });
    const entered = ['A1', 'A2', 'b3', 'c4', 'C4', 'D5', 'none'];
    await fc.assert(
      fc.asyncProperty(
        fc
          .shuffledSubarray(entered)
          .chain((codes) => fc.tuple(fc.constant(codes), fc.shuffledSubarray(codes, { minLength: codes.length }))),
        async ([codes, shuffled]) => {
          const [one, other] = [await shop.found(codes), await shop.found(shuffled)];
          expect(other.discounts).toEqual(one.discounts);
          expect(one.codes.map(({ code }) => code)).toEqual(codes);
          expect(new Set(other.codes)).toEqual(new Set(one.codes));
        },
      ),
      { numRuns: 60 },
    );
  });
});
