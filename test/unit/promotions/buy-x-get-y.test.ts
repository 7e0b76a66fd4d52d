import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buyXGetY } from '../../../src/services/promotions/pricing/buy-x-get-y.ts';
import type { BuyXGetY, DiscountableLine } from '../../../src/services/promotions/pricing/discount.ts';

const line = (productId: bigint, unitAmount: bigint, quantity: number): DiscountableLine => ({
  ...{ id: `line-${productId}`, productId, variantId: productId, unitAmount, quantity },
  collectionIds: new Set(),
});
const of = (...ids: bigint[]) => ({ productIds: new Set(ids) });
const offer = (given: Partial<BuyXGetY>): BuyXGetY => ({
  kind: 'BUY_X_GET_Y',
  buys: { quantity: 2, lines: {} },
  gets: { quantity: 1, lines: {}, rateMicros: 1_000_000n },
  ...given,
});

/** The same by trying: for each number of times, whether units can be dealt out, one by one. */
function byTrying({ buys, gets, times = Infinity }: BuyXGetY, lines: readonly DiscountableLine[]): number {
  const has = (choice: BuyXGetY['buys']['lines'], { productId }: DiscountableLine) =>
    choice.productIds?.has(productId) ?? true;
  let [onlyBuy, onlyGet, both] = [0, 0, 0];
  for (const one of lines) {
    const [b, g] = [has(buys.lines, one), has(gets.lines, one)];
    if (b && g) both += one.quantity;
    else if (b) onlyBuy += one.quantity;
    else if (g) onlyGet += one.quantity;
  }
  let often = 0;
  for (;;) {
    const lacking =
      Math.max(0, (often + 1) * buys.quantity - onlyBuy) + Math.max(0, (often + 1) * gets.quantity - onlyGet);
    if (often + 1 > times || lacking > both) return often;
    often += 1;
  }
}

describe('who buys some', () => {
  it('is given the cheapest, once for each time', () => {
    expect(buyXGetY(offer({}), [line(1n, 500n, 2), line(2n, 300n, 1), line(3n, 200n, 1)])).toEqual([0n, 0n, 200n]);
    expect(buyXGetY(offer({}), [line(1n, 500n, 5), line(2n, 300n, 1)])).toEqual([500n, 300n]);
    expect(buyXGetY(offer({ times: 1 }), [line(1n, 500n, 9)])).toEqual([500n]);
  });

  it('buys no unit that is given', () => {
    expect(buyXGetY(offer({}), [line(1n, 500n, 2)])).toEqual([0n]);
    expect(buyXGetY(offer({ buys: { quantity: 1, lines: of(1n) } }), [line(1n, 500n, 1)])).toEqual([0n]);
  });

  it('keeps enough of what could be either to be bought', () => {
    const offered = offer({
      buys: { quantity: 2, lines: of(1n) },
      gets: { quantity: 1, lines: of(1n, 2n), rateMicros: 500_000n },
    });
    expect(buyXGetY(offered, [line(1n, 100n, 2), line(2n, 900n, 1)])).toEqual([0n, 450n]);
    expect(buyXGetY(offered, [line(1n, 100n, 3), line(2n, 900n, 1)])).toEqual([50n, 0n]);
  });

  it('is given as much as can be dealt out, and no more', () => {
    const quantity = fc.integer({ min: 1, max: 4 });
    const choice = fc.subarray([1n, 2n, 3n, 4n], { minLength: 1 }).map((ids) => of(...ids));
    const lines = fc
      .array(fc.tuple(fc.bigInt({ min: 1n, max: 900n }), fc.integer({ min: 1, max: 9 })), {
        minLength: 4,
        maxLength: 4,
      })
      .map((all) => all.map(([price, count], at) => line(BigInt(at + 1), price, count)));
    const offers = fc.record({
      buys: fc.record({ quantity, lines: choice }),
      gets: fc.record({ quantity, lines: choice }),
      times: quantity,
    });
    fc.assert(
      fc.property(offers, lines, ({ buys, gets, times }, all) => {
        const offered = offer({ buys, gets: { ...gets, rateMicros: 1_000_000n }, times });
        const off = buyXGetY(offered, all);
        const units = off.map((amount, at) => Number(amount / all[at]!.unitAmount));
        expect(units.reduce((sum, one) => sum + one, 0)).toBe(byTrying(offered, all) * gets.quantity);
        for (const [at, count] of units.entries()) {
          expect(count <= all[at]!.quantity).toBe(true);
          expect(count === 0 || gets.lines.productIds.has(all[at]!.productId)).toBe(true);
        }
      }),
    );
  });
});
