import { decodeEncodedVariant, isOptionValueCombinationInEncodedVariant } from '@shopify/hydrogen-react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeVariants } from '../../../src/services/catalog/encoded-variants.ts';

const sorted = (combinations: readonly (readonly number[])[]): string[] =>
  [...new Set(combinations.map(String))].sort();
const decoded = (text: string | null): string[] => decodeEncodedVariant(text).map(String).sort();

describe('encoded variants', () => {
  it('are the published example', () => {
    const combinations = [
      [0, 0, 0],
      [0, 1, 0],
      [0, 1, 1],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
      [2, 0, 1],
      [2, 1, 0],
    ];
    expect(encodeVariants(combinations)).toBe('v1_0:0:0,1:0-1,,1:0:0-1,1:1,,2:0:1,1:0,,');
  });

  it('write one option as gaps and ranges', () => {
    expect(encodeVariants([[4], [0], [2], [3]])).toBe('v1_0 2-4');
    expect(encodeVariants([[0]])).toBe('v1_0');
  });

  it('are null without a variant or without an option', () => {
    expect(encodeVariants([])).toBeNull();
    expect(encodeVariants([[]])).toBeNull();
  });

  it('are read back by the published decoder, whatever is missing', () => {
    const product = fc.integer({ min: 1, max: 4 }).chain((options) =>
      fc.uniqueArray(fc.array(fc.nat({ max: 6 }), { minLength: options, maxLength: options }), {
        minLength: 1,
        maxLength: 80,
        selector: String,
      }),
    );
    fc.assert(
      fc.property(product, (combinations) => {
        expect(decoded(encodeVariants(combinations))).toEqual(sorted(combinations));
      }),
    );
  });

  it('are read back for sparse products of 3 options and 2,000 variants', () => {
    const position = fc.tuple(fc.nat({ max: 19 }), fc.nat({ max: 19 }), fc.nat({ max: 19 }));
    const product = fc.uniqueArray(position, { minLength: 2_000, maxLength: 2_000, selector: String, size: 'max' });
    fc.assert(
      fc.property(product, (combinations) => {
        const text = encodeVariants(combinations);
        expect(decoded(text)).toEqual(sorted(combinations));
        expect(text!.length).toBeLessThan(combinations.length * 6);
      }),
      { numRuns: 5 },
    );
  });

  it('answer the published look-up, for whole and partial combinations', () => {
    const text = encodeVariants([
      [0, 0],
      [1, 1],
    ])!;
    expect(isOptionValueCombinationInEncodedVariant([0, 0], text)).toBe(true);
    expect(isOptionValueCombinationInEncodedVariant([1], text)).toBe(true);
    expect(isOptionValueCombinationInEncodedVariant([0, 1], text)).toBe(false);
  });

  it('do not depend on the order of the variants, and write repeats once', () => {
    expect(
      encodeVariants([
        [1, 0],
        [0, 1],
        [0, 1],
      ]),
    ).toBe(
      encodeVariants([
        [0, 1],
        [1, 0],
      ]),
    );
  });
});
