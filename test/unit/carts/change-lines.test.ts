import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CartChange } from '../../../src/services/carts/cart-change.ts';
import type { DocumentLine } from '../../../src/services/carts/cart-document.ts';
import { CartRefusal } from '../../../src/services/carts/cart-refusal.ts';
import { addLines, removeLines, updateLines } from '../../../src/services/carts/lines/change-lines.ts';
import type { VariantFacts } from '../../../src/services/carts/lines/variant-facts.ts';
import { soldLine } from './given-carts.ts';

const factsOf = (...given: Partial<VariantFacts>[]): Map<string, VariantFacts> =>
  new Map(given.map((facts) => [String(facts.variantId), soldLine('', facts).facts]));
const line = (id: string, variantId: string, quantity = 1, engraving?: string): DocumentLine => ({
  ...{ id, variantId, quantity },
  attributes: engraving === undefined ? [] : [{ key: 'engraving', value: engraving }],
});
const shown = (lines: readonly DocumentLine[]): string[] =>
  lines.map(({ variantId, quantity, attributes }) =>
    [quantity, variantId, ...attributes.map((one) => one.value)].join(' '),
  );
const refusal = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!(error instanceof CartRefusal)) throw error;
    return error.userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);
  }
};

describe('lines of a cart', () => {
  it('of the same variant and attributes are one, whatever the order of the attributes', () => {
    const attributes = [
      { key: 'colour', value: 'red' },
      { key: 'engraving', value: 'Ada' },
    ];
    const added = addLines(
      [{ ...line('a', '1'), attributes }],
      [
        { variantId: '1', quantity: 2, attributes: [...attributes].reverse() },
        { variantId: '1', quantity: 1, attributes: [] },
      ],
      factsOf({ variantId: 1n }),
      new CartChange(),
    );
    expect(shown(added)).toEqual(['3 1 red Ada', '1 1']);
    expect(added[0]?.id).toBe('a');
  });

  it('become one when a change makes them the same', () => {
    const lines = [line('a', '1', 1, 'Ada'), line('b', '1', 2)];
    const facts = factsOf({ variantId: 1n });
    expect(shown(updateLines(lines, [{ id: 'a', attributes: [] }], facts, new CartChange()))).toEqual(['3 1']);
  });

  it('get no more units than there are, those of other lines of the variant counted, and say so', () => {
    const change = new CartChange();
    const facts = factsOf({ variantId: 1n, available: 5 });
    const lines = addLines(
      [line('a', '1', 3, 'Ada')],
      [{ variantId: '1', quantity: 9, attributes: [] }],
      facts,
      change,
    );
    expect(shown(lines)).toEqual(['3 1 Ada', '2 1']);
    expect(change.warnings.map(({ code }) => code)).toEqual(['MERCHANDISE_NOT_ENOUGH_STOCK']);
  });

  it('are not there when nothing is left, and say so', () => {
    const change = new CartChange();
    const facts = factsOf({ variantId: 1n, available: 0 });
    expect(addLines([], [{ variantId: '1', quantity: 1, attributes: [] }], facts, change)).toEqual([]);
    expect(change.warnings).toMatchObject([
      { code: 'MERCHANDISE_OUT_OF_STOCK', target: 'gid://vitrine/ProductVariant/1' },
    ]);
  });

  it('keep to the steps of a variant: given units are whole steps of what is left', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 20 }),
        (quantityIncrement, steps, available, wantedSteps) => {
          const quantityMinimum = quantityIncrement * steps;
          const facts = factsOf({ variantId: 1n, quantityIncrement, quantityMinimum, available });
          const wanted = {
            variantId: '1',
            quantity: quantityMinimum + wantedSteps * quantityIncrement,
            attributes: [],
          };
          const [given] = addLines([], [wanted], facts, new CartChange());
          const quantity = given?.quantity ?? 0;
          expect(quantity % quantityIncrement).toBe(0);
          expect(quantity === 0 || quantity >= quantityMinimum).toBe(true);
          expect(quantity <= available || quantity === wanted.quantity).toBe(true);
          expect(Math.min(available, wanted.quantity) - quantity < Math.max(quantityIncrement, quantityMinimum)).toBe(
            true,
          );
        },
      ),
    );
  });

  it.each([
    ['fewer units than are sold', { quantityMinimum: 6 }, 5, 'MINIMUM_NOT_MET lines.0.quantity'],
    ['more units than are sold', { quantityMaximum: 4 }, 5, 'MAXIMUM_EXCEEDED lines.0.quantity'],
    ['a part of a step', { quantityIncrement: 2 }, 5, 'INVALID_INCREMENT lines.0.quantity'],
  ])('are refused for %s', (_what, rule, quantity, expected) => {
    const facts = factsOf({ variantId: 1n, ...rule });
    const wanted = [{ variantId: '1', quantity, attributes: [] }];
    expect(refusal(() => addLines([], wanted, facts, new CartChange()))).toEqual([expected]);
  });

  it('are refused for what is not sold, for lines that are not there, and for those that are named twice', () => {
    const wanted = [{ variantId: '7', quantity: 1, attributes: [] }];
    expect(refusal(() => addLines([], wanted, new Map(), new CartChange()))).toEqual(['INVALID lines.0.merchandiseId']);
    expect(refusal(() => removeLines([line('a', '1')], ['b'], new CartChange()))).toEqual([
      'INVALID_MERCHANDISE_LINE lineIds.0',
    ]);
    const twice = [
      { id: 'a', quantity: 2 },
      { id: 'a', quantity: 3 },
    ];
    const facts = factsOf({ variantId: 1n });
    expect(refusal(() => updateLines([line('a', '1')], twice, facts, new CartChange()))).toEqual([
      'INVALID lines.1.id',
    ]);
  });

  it('that nobody touched stay, though there is less by now', () => {
    const change = new CartChange();
    const facts = factsOf({ variantId: 1n, available: 1 }, { variantId: 2n });
    const lines = addLines([line('a', '1', 5)], [{ variantId: '2', quantity: 1, attributes: [] }], facts, change);
    expect(shown(lines)).toEqual(['5 1', '1 2']);
    expect(change.warnings).toEqual([]);
  });

  it('of no units are gone', () => {
    const facts = factsOf({ variantId: 1n, quantityMinimum: 6 });
    expect(updateLines([line('a', '1', 6)], [{ id: 'a', quantity: 0 }], facts, new CartChange())).toEqual([]);
  });
});
