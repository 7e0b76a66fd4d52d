/** A node of PostgreSQL's EXPLAIN (ANALYZE, FORMAT JSON). */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  /** How often the node ran; none for the way that a statement holds ready and did not take. */
  'Actual Loops': number;
  Plans?: PlanNode[];
}

/** Tables that were read from end to end. */
export function sequentialScans(plan: PlanNode): string[] {
  if (plan['Actual Loops'] === 0) return [];
  const here = plan['Node Type'] === 'Seq Scan' && plan['Relation Name'] ? [plan['Relation Name']] : [];
  return [...here, ...(plan.Plans ?? []).flatMap(sequentialScans)];
}
