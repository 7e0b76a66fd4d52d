import { describe, expect, it } from 'vitest';
import { microsOfPercent } from '../../../src/platform/money/rate.ts';
import { percentageOf } from '../../../src/services/taxes/percentage.ts';

describe('a rate as a percentage', () => {
  it('is exact, and read back as the same rate', () => {
    const rates = [0n, 1n, 10_000n, 77_250n, 81_000n, 190_000n, 1_000_000n];
    expect(rates.map(percentageOf)).toEqual(['0', '0.0001', '1', '7.725', '8.1', '19', '100']);
    expect(rates.map((rate) => microsOfPercent(percentageOf(rate)))).toEqual(rates);
  });
});
