import { divideHalfAwayFromZero } from './currency-conversion.ts';

/** One whole, in millionths: rates are integers, so that no floating point touches money. 19 % are 190,000. */
export const ONE_IN_MICROS = 1_000_000n;

/**
 * A share of an amount, rounded half away from zero.
 * @param amount     minor units
 * @param rateMicros millionths: 150,000 for 15 %
 */
export function shareOf(amount: bigint, rateMicros: bigint): bigint {
  return divideHalfAwayFromZero(amount * rateMicros, ONE_IN_MICROS);
}

/**
 * The tax that an amount contains, rounded half away from zero: of a gross of 119.00 at 19 %, 19.00.
 * @param gross      minor units, the tax included
 * @param rateMicros millionths; not negative
 */
export function taxWithin(gross: bigint, rateMicros: bigint): bigint {
  return divideHalfAwayFromZero(gross * rateMicros, ONE_IN_MICROS + rateMicros);
}

/** A percentage as its decimal text ("12.5") in millionths of one, exactly. @throws RangeError for more than four decimal places, or no number */
export function microsOfPercent(text: string): bigint {
  const match = /^(\d{1,6})(?:\.(\d{1,4}))?$/.exec(text.trim());
  if (!match) throw new RangeError(`"${text.slice(0, 40)}" is no percentage with at most four decimal places.`);
  const [, whole = '', fraction = ''] = match;
  return BigInt(whole + fraction.padEnd(4, '0'));
}
