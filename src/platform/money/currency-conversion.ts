import { currencyExponent } from './currency-exponent.ts';

const MICROS = 1_000_000n;

/**
 * Minor units of one currency in those of another, rounded half away from zero.
 * @param amount     minor units of `from`
 * @param rateMicros units of `to` for one unit of `from`, times 1,000,000; not negative
 */
export function convertMinor(amount: bigint, from: string, to: string, rateMicros: bigint): bigint {
  if (rateMicros < 0n) throw new RangeError(`A rate is not negative: ${rateMicros}`);
  const numerator = amount * rateMicros * 10n ** BigInt(currencyExponent(to));
  const denominator = MICROS * 10n ** BigInt(currencyExponent(from));
  return divideHalfAwayFromZero(numerator, denominator);
}

/** `numerator / denominator` rounded to the nearest integer, a half away from zero. The denominator is positive. */
export function divideHalfAwayFromZero(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (magnitude * 2n + denominator) / (denominator * 2n);
  return numerator < 0n ? -rounded : rounded;
}
