/**
 * Splits an amount into whole minor units in the proportion of weights, and loses none of it: each part is its exact share rounded down,
 * and what remains goes, a unit each, to the parts with the largest fractions; of equal ones to the first.
 *
 * A part is never further than one unit from its exact share. Where the weights are amounts of lines and the split amount is no more than
 * their sum, no part exceeds its line.
 * @param amount  minor units; of a negative amount, all parts are what they would be of the positive one, negative
 * @param weights not negative; one that is zero is given nothing
 * @returns a part for each weight, in their order
 * @throws RangeError for a negative weight, and where an amount that is not zero would have nowhere to go
 */
export function allocate(amount: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.some((weight) => weight < 0n)) throw new RangeError('A weight is negative.');
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) {
    if (amount !== 0n) throw new RangeError(`${amount} is to be split, and all weights are zero.`);
    return weights.map(() => 0n);
  }
  if (amount < 0n) return allocate(-amount, weights).map((part) => -part);
  const parts = weights.map((weight) => (amount * weight) / sum);
  const remainders = weights.map((weight, at) => ({ at, remainder: (amount * weight) % sum }));
  remainders.sort((one, other) => Number(other.remainder > one.remainder) - Number(other.remainder < one.remainder));
  const left = Number(amount - parts.reduce((total, part) => total + part, 0n));
  for (const { at } of remainders.slice(0, left)) parts[at]! += 1n;
  return parts;
}
