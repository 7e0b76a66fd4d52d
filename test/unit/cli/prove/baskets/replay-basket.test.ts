import { describe, expect, it } from 'vitest';
import type { RecordedLine } from '../../../../../src/cli/prove/baskets/recorded-basket.ts';
import { replayBasket } from '../../../../../src/cli/prove/baskets/replay-basket.ts';

const line = (given: Partial<RecordedLine>): RecordedLine => ({
  ...{ line: 2, productId: 'milk', quantity: 1, sales: 100n, loyalty: 0n, coupon: 0n, match: 0n },
  ...given,
});
const replay = (...lines: Partial<RecordedLine>[]) =>
  replayBasket({ id: 'basket', lines: lines.map(line) }).map(
    ({ recorded, computed, reasons }) => `${recorded} ${computed} ${reasons.join(' ')}`,
  );

describe('a recorded basket', () => {
  it('costs what was paid, with loyalty card, coupon and matched coupon', () => {
    expect(
      replay(
        { quantity: 3, sales: 597n, loyalty: 150n },
        { quantity: 2, sales: 400n, coupon: 50n, match: 50n },
        { sales: 99n, loyalty: 10n, coupon: 20n, match: 5n },
        {},
      ),
    ).toEqual([]);
  });

  it('differs where there is no unit, or one has no price of whole cents', () => {
    expect(replay({ quantity: 0, sales: 140n })).toEqual(['140 0 NO_UNITS']);
    expect(replay({ quantity: 3, sales: 100n })).toEqual(['100 99 NO_PRICE_OF_ONE_UNIT']);
  });

  it('never costs less than nothing, and says so', () => {
    expect(replay({ sales: 30n, coupon: 55n })).toEqual(['-25 0 MORE_OFF_THAN_THE_PRICE']);
  });
});
