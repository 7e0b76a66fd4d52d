import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDiscounts } from '../../../src/services/promotions/pricing/apply-discounts.ts';
import { combinations, combines } from '../../../src/services/promotions/pricing/combinations.ts';
import {
  lineAmount,
  type Allocation,
  type Discount,
  type DiscountableLine,
} from '../../../src/services/promotions/pricing/discount.ts';
import { givenDeliveries, givenDiscounts, givenLines } from './given-discounts.ts';

const sum = (allocations: readonly Allocation[]): bigint =>
  allocations.reduce((total, { amount }) => total + amount, 0n);
const line = (id: string, unitAmount: bigint, quantity = 1, productId = 1n): DiscountableLine => ({
  ...{ id, unitAmount, quantity, productId, variantId: productId },
  collectionIds: new Set(),
});
const discount = (id: bigint, given: Partial<Discount>): Discount => ({
  ...{ id, title: `Discount ${id}`, class: 'PRODUCT', lines: {}, needs: {} },
  value: { kind: 'PERCENTAGE', rateMicros: 100_000n },
  combinesWith: new Set(),
  ...given,
});
const all = new Set(['PRODUCT', 'ORDER', 'SHIPPING'] as const);

describe('discounts of a cart', () => {
  it('are what their parts add up to, and leave nothing below zero', () => {
    fc.assert(
      fc.property(givenDiscounts, givenLines, givenDeliveries, (discounts, lines, deliveries) => {
        const { allocations, total } = applyDiscounts(discounts, lines, deliveries);
        expect(sum(allocations)).toBe(total);
        expect(allocations.every(({ amount }) => amount > 0n)).toBe(true);
        const off = (id: string) => sum(allocations.filter((one) => one.id === id));
        for (const one of lines) expect(off(one.id) <= lineAmount(one)).toBe(true);
        for (const { id, amount } of deliveries) expect(off(id) <= amount).toBe(true);
      }),
    );
  });

  it('are the same in whatever order they come', () => {
    const shuffled = givenDiscounts.chain((discounts) =>
      fc.tuple(fc.constant(discounts), fc.shuffledSubarray(discounts, { minLength: discounts.length })),
    );
    fc.assert(
      fc.property(shuffled, givenLines, givenDeliveries, ([discounts, other], lines, deliveries) => {
        expect(applyDiscounts(other, lines, deliveries)).toEqual(applyDiscounts(discounts, lines, deliveries));
      }),
    );
  });

  it('all agree to stand side by side, and save no less than any of them alone', () => {
    fc.assert(
      fc.property(givenDiscounts, givenLines, givenDeliveries, (discounts, lines, deliveries) => {
        const { allocations, total } = applyDiscounts(discounts, lines, deliveries);
        const used = discounts.filter(({ id }) => allocations.some(({ discountId }) => discountId === id));
        for (const one of used) for (const other of used) expect(one === other || combines(one, other)).toBe(true);
        for (const one of discounts) expect(total >= applyDiscounts([one], lines, deliveries).total).toBe(true);
      }),
    );
  });

  it('give a line the best of those on products, and the order what is left', () => {
    const lines = [line('a', 1_000n, 2), line('b', 333n, 1, 2n)];
    const found = applyDiscounts(
      [
        discount(1n, { combinesWith: all }),
        discount(2n, {
          combinesWith: all,
          lines: { productIds: new Set([2n]) },
          value: { kind: 'FIXED', amount: 50n },
        }),
        discount(3n, { combinesWith: all, class: 'ORDER' }),
      ],
      lines,
      [],
    );
    expect(found.allocations).toEqual([
      { discountId: 1n, target: 'line', id: 'a', amount: 200n },
      { discountId: 2n, target: 'line', id: 'b', amount: 50n },
      { discountId: 3n, target: 'line', id: 'a', amount: 180n },
      { discountId: 3n, target: 'line', id: 'b', amount: 28n },
    ]);
  });

  it('are the dearer one of two that do not combine', () => {
    const lines = [line('a', 1_000n)];
    const [ten, fixed] = [discount(1n, {}), discount(2n, { value: { kind: 'FIXED', amount: 101n } })];
    expect(applyDiscounts([ten, fixed], lines, []).allocations).toMatchObject([{ discountId: 2n, amount: 101n }]);
    const equal = discount(3n, { value: { kind: 'FIXED', amount: 100n } });
    expect(applyDiscounts([equal, ten], lines, []).allocations).toMatchObject([{ discountId: 1n }]);
  });

  it('are found among many that all combine, one step for each and not for each subset', () => {
    const many = Array.from({ length: 60 }, (_, at) => discount(BigInt(at + 1), { combinesWith: all, class: 'ORDER' }));
    expect(combinations(many).map((set) => set.length)).toEqual([60]);
    expect(applyDiscounts(many, [line('a', 1_000n)], []).total).toBe(1_000n);
  });

  it('are looked at in all sets that may stand side by side, each once', () => {
    fc.assert(
      fc.property(givenDiscounts, (discounts) => {
        const names = (set: readonly Discount[]) => set.map(({ id }) => id).join();
        const fits = (set: readonly Discount[]) =>
          set.every((one) => set.every((other) => one === other || combines(one, other)));
        const subsets = discounts.reduce<Discount[][]>(
          (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
          [[]],
        );
        const largest = subsets.filter(
          (set) => fits(set) && discounts.every((one) => set.includes(one) || !fits([...set, one])),
        );
        expect(combinations(discounts).map(names).sort()).toEqual(largest.map(names).sort());
      }),
    );
  });

  it('wait until enough is bought', () => {
    const needy = discount(1n, { needs: { subtotal: 1_001n, quantity: 2 } });
    expect(applyDiscounts([needy], [line('a', 1_000n)], []).total).toBe(0n);
    expect(applyDiscounts([needy], [line('a', 500n, 2)], []).total).toBe(0n);
    expect(applyDiscounts([needy], [line('a', 1_001n)], []).total).toBe(0n);
    expect(applyDiscounts([needy], [line('a', 1_000n), line('b', 10n)], []).total).toBe(101n);
  });

  it('make shipping free up to a price', () => {
    const free = discount(1n, { class: 'SHIPPING', value: { kind: 'FREE_SHIPPING', atMost: 500n } });
    const deliveries = [
      { id: 'near', amount: 500n },
      { id: 'far', amount: 501n },
    ];
    expect(applyDiscounts([free], [line('a', 1n)], deliveries).allocations).toEqual([
      { discountId: 1n, target: 'delivery', id: 'near', amount: 500n },
    ]);
  });
});
