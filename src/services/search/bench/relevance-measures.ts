/** What people say of the results of one query: product id → grade, 0 (no use) to 3 (exactly that). */
export type Grades = ReadonlyMap<string, number>;

/** Results that the gain is measured over, as in NDCG@10. */
const GAIN_DEPTH = 10;

/**
 * NDCG@10 with gain 2^grade - 1: 1 when the best graded products stand first, in order. What nobody graded counts as 0.
 * @param ids of the results, best first
 * @returns null where nothing has a grade above 0
 */
export function ndcgAt10(ids: readonly string[], grades: Grades): number | null {
  const ideal = discounted([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? null : discounted(ids.map((id) => grades.get(id) ?? 0)) / ideal;
}

function discounted(grades: readonly number[]): number {
  return grades.slice(0, GAIN_DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

/** How much of what has a grade above 0 is among the results; null where there is none. */
export function recallOf(ids: readonly string[], grades: Grades): number | null {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  if (relevant.length === 0) return null;
  const found = new Set(ids);
  return relevant.filter((id) => found.has(id)).length / relevant.length;
}

/** The mean of those that are not null; 0 for none. */
export function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 0 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** The value below which a share of all values lies: 0.95 for p95. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
