import type { Discount } from './discount.ts';

/** Whether two discounts may stand side by side. */
export function combines(one: Discount, other: Discount): boolean {
  return one.combinesWith.has(other.class) && other.combinesWith.has(one.class);
}

/** So many sets are looked at. Discounts that combine make few of them; only very many that exclude one another make more. */
const MOST_SETS = 2_000;

/**
 * The largest sets of discounts that may all stand side by side, after Bron and Kerbosch (1973). In the order of ids, so that it does not
 * matter in which order codes were entered.
 */
export function combinations(discounts: readonly Discount[]): readonly (readonly Discount[])[] {
  const sorted = [...discounts].sort((one, other) => (one.id < other.id ? -1 : 1));
  const sets: Discount[][] = [];
  const grow = (chosen: Discount[], candidates: Discount[], seen: Discount[]): void => {
    if (sets.length >= MOST_SETS) return;
    if (candidates.length === 0 && seen.length === 0) sets.push(chosen);
    let [left, past] = [candidates, seen];
    for (const discount of candidates) {
      const beside = (all: Discount[]) => all.filter((other) => other !== discount && combines(discount, other));
      grow([...chosen, discount], beside(left), beside(past));
      left = left.filter((other) => other !== discount);
      past = [...past, discount];
    }
  };
  grow([], sorted, []);
  return sets;
}
