import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/platform/money/allocate.ts';

const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 });
const someWeights = weights.filter((all) => all.some((weight) => weight > 0n));
const sum = (all: readonly bigint[]): bigint => all.reduce((total, one) => total + one, 0n);
const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

describe('an amount that is split', () => {
  it('is still all there', () => {
    fc.assert(fc.property(amount, someWeights, (value, by) => sum(allocate(value, by)) === value));
  });

  it('gives each part its exact share, to less than one unit', () => {
    fc.assert(
      fc.property(amount, someWeights, (value, by) => {
        for (const [at, part] of allocate(value, by).entries())
          expect(magnitude(part * sum(by) - value * by[at]!) < sum(by)).toBe(true);
      }),
    );
  });

  it('is never more than a line, where it is not more than all of them', () => {
    const split = someWeights.chain((by) => fc.tuple(fc.bigInt({ min: 0n, max: sum(by) }), fc.constant(by)));
    fc.assert(
      fc.property(split, ([value, by]) => allocate(value, by).every((part, at) => part >= 0n && part <= by[at]!)),
    );
  });

  it('gives nothing for no weight, and the same for both signs', () => {
    fc.assert(
      fc.property(amount, someWeights, (value, by) => {
        const parts = allocate(value, by);
        expect(parts.filter((part, at) => by[at] === 0n && part !== 0n)).toEqual([]);
        expect(allocate(-value, by)).toEqual(parts.map((part) => -part));
      }),
    );
  });

  it('gives what remains to the largest fractions, and of equal ones to the first', () => {
    expect(allocate(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(allocate(10n, [1n, 2n, 4n])).toEqual([1n, 3n, 6n]);
    expect(allocate(5n, [3n, 3n, 3n, 1n])).toEqual([2n, 2n, 1n, 0n]);
    expect(allocate(1n, [0n, 5n, 5n])).toEqual([0n, 1n, 0n]);
  });

  it('needs somewhere to go', () => {
    expect(allocate(0n, [0n, 0n])).toEqual([0n, 0n]);
    expect(allocate(0n, [])).toEqual([]);
    expect(() => allocate(1n, [0n, 0n])).toThrow(/all weights are zero/);
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(1n, [2n, -1n])).toThrow(/negative/);
  });
});
