/** [below this many minor units, to the nearest of these, less these] */
type Step = readonly [below: number, step: number, less: number];

const TWO_DIGITS: readonly Step[] = [
  [2_000, 50, 0],
  [10_000, 100, 0],
  [Infinity, 500, 100],
];

/** How a price tag is rounded in each currency, so that it looks chosen and not converted. */
const STEPS: Record<string, readonly Step[]> = {
  EUR: TWO_DIGITS,
  GBP: TWO_DIGITS,
  USD: TWO_DIGITS,
  CHF: [
    [2_000, 50, 0],
    [Infinity, 100, 10],
  ],
  JPY: [
    [1_000, 10, 0],
    [10_000, 100, 20],
    [Infinity, 1_000, 200],
  ],
  KWD: [[Infinity, 250, 0]],
};

/**
 * The price on the tag nearest to an amount: 24.00, 249.00, 23.90 Fr., 3,980 yen, 7.250 dinars. Never below one step.
 * @param minor minor units of the currency
 */
export function shelfPrice(minor: number, currencyCode: string): number {
  const [, step, less] = (STEPS[currencyCode] ?? TWO_DIGITS).find(([below]) => minor < below) ?? [0, 1, 0];
  return Math.max(1, Math.round(minor / step)) * step - less;
}
