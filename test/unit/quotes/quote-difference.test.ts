import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../src/services/quotes/content-of.ts';
import type { QuoteContent } from '../../../src/services/quotes/quote-content.ts';
import { differenceOf } from '../../../src/services/quotes/quote-difference.ts';
import { givenPricings, rowOf } from '../carts/given-carts.ts';

const givenContents = givenPricings.map((pricing) => contentOf(rowOf(pricing), pricing));
const sum = (amounts: readonly string[]): bigint => amounts.reduce((total, amount) => total + BigInt(amount), 0n);

/** Every amount of a quote below zero; none should be. */
function negatives(content: QuoteContent): string[] {
  return JSON.stringify(content).match(/"-\d+"/g) ?? [];
}

describe('what a quote promises', () => {
  it('is in all currencies the sum of its parts, and nothing is below zero', () => {
    fc.assert(
      fc.property(givenContents, ({ lines, delivery, totals, giftCards, due, ...content }) => {
        const parts = [...lines, ...(delivery ? [delivery] : [])];
        expect(sum(parts.map(({ total }) => total))).toBe(BigInt(totals.total));
        expect(sum(lines.map(({ subtotal }) => subtotal))).toBe(BigInt(totals.subtotal));
        const discounts = parts.flatMap((part) => part.discounts.map(({ amount }) => amount));
        expect(sum(discounts)).toBe(BigInt(totals.discount));
        expect(sum(parts.flatMap(({ taxes }) => taxes.map(({ amount }) => amount)))).toBe(BigInt(totals.tax));
        const goods = BigInt(totals.subtotal) + BigInt(totals.delivery) - BigInt(totals.discount);
        expect(BigInt(totals.total)).toBe(content.pricesIncludeTax ? goods : goods + BigInt(totals.tax));
        expect(sum([due, ...giftCards.map(({ amount }) => amount)])).toBe(BigInt(totals.total));
        expect(negatives({ ...content, lines, delivery, totals, giftCards, due })).toEqual([]);
      }),
    );
  });
});

describe('the difference of two quotes', () => {
  it('is nothing where they promise the same', () => {
    fc.assert(
      fc.property(givenContents, (content) => {
        expect(differenceOf(content, structuredClone(content))).toBeNull();
      }),
    );
  });

  it('is told line by line, and adds up to the difference of the totals', () => {
    fc.assert(
      fc.property(givenContents, givenContents, (before, other) => {
        const after = { ...other, currencyCode: before.currencyCode };
        const difference = differenceOf(before, after);
        const amounts = [...(difference?.lines ?? []), ...(difference?.delivery ? [difference.delivery] : [])];
        const total = amounts.reduce((all, { amount }) => all + amount!, 0n);
        expect(total).toBe(BigInt(after.totals.total) - BigInt(before.totals.total));
        expect(difference?.amount ?? 0n).toBe(total);
      }),
    );
  });

  it('names what it comes from', () => {
    fc.assert(
      fc.property(
        givenContents.filter(({ lines }) => lines.length > 0),
        (before) => {
          const [first, ...others] = before.lines;
          const dearer = { ...first!, unitAmount: `${BigInt(first!.unitAmount) + 1n}` };
          const difference = differenceOf(before, { ...before, lines: [dearer, ...others] });
          expect(difference?.lines.map(({ reasons, after }) => [reasons, after?.id])).toEqual([[['PRICE'], first!.id]]);
        },
      ),
    );
  });

  it('has no amount where the currency is another one', () => {
    fc.assert(
      fc.property(givenContents, (before) => {
        const difference = differenceOf(before, { ...before, currencyCode: 'XXX' });
        expect(difference?.amount).toBeNull();
        expect(difference?.lines.every(({ reasons }) => reasons.includes('CURRENCY'))).toBe(true);
      }),
    );
  });
});
