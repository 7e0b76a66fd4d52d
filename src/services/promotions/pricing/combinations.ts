import type { Discount } from './discount.ts';

/** Whether two discounts may stand side by side. */
export function combines(one: Discount, other: Discount): boolean {
  return one.combinesWith.has(other.class) && other.combinesWith.has(one.class);
}

/** So many sets are looked at. Discounts that combine make few of them; only very many that exclude one another make more. */
const MOST_SETS = 2_000;

/**
 * The largest sets of discounts that may all stand side by side, after Bron and Kerbosch (1973) with the pivot of Tomita (2006), so that
 * discounts that all combine are one step each and not every subset of them. In the order of ids, so that it does not matter in which
 * order codes were entered.
 */
export function combinations(discounts: readonly Discount[]): readonly (readonly Discount[])[] {
  const sorted = [...discounts].sort((one, other) => (one.id < other.id ? -1 : 1));
  const sets: Discount[][] = [];
  const grow = (chosen: Discount[], candidates: readonly Discount[], seen: readonly Discount[]): void => {
    if (sets.length >= MOST_SETS) return;
    if (candidates.length === 0 && seen.length === 0) sets.push(chosen);
    const pivot = pivotOf(candidates, seen);
    let [left, past] = [candidates, seen];
    for (const discount of candidates) {
      // A set without the pivot has something that the pivot excludes: the others are found beside it.
      if (pivot && discount !== pivot && combines(discount, pivot)) continue;
      grow([...chosen, discount], beside(discount, left), beside(discount, past));
      left = left.filter((other) => other !== discount);
      past = [...past, discount];
    }
  };
  grow([], sorted, []);
  return sets.map((set) => set.sort((one, other) => (one.id < other.id ? -1 : 1)));
}

const beside = (discount: Discount, all: readonly Discount[]): readonly Discount[] =>
  all.filter((other) => other !== discount && combines(discount, other));

/** The one beside which most candidates may stand. */
function pivotOf(candidates: readonly Discount[], seen: readonly Discount[]): Discount | undefined {
  let best: { discount: Discount; count: number } | undefined;
  for (const discount of [...candidates, ...seen]) {
    const count = beside(discount, candidates).length;
    if (!best || count > best.count) best = { discount, count };
  }
  return best?.discount;
}
