import type { Budget } from '../../../screens/contract/screen-contract.ts';
import { figure } from './words.ts';

/** What one run took; null for what the answer did not tell. */
export interface Figures {
  readonly statements: number | null;
  /** Of the answer as JSON, without what was asked for by this page alone. */
  readonly bytes: number | null;
  readonly cost: number | null;
  readonly ms: number | null;
}

/** Something that a contract limits. */
export interface Measure {
  readonly key: keyof Figures;
  readonly limit: keyof Budget;
  readonly label: string;
  readonly unit: string;
  /** The limit is for 95 of 100 answers: one alone may be past it. */
  readonly ofMany?: true;
  /** It takes the same each time, so a limit that is just reached is no warning. */
  readonly steady?: true;
}

export const measures: readonly Measure[] = [
  { key: 'statements', limit: 'maxStatements', label: 'Statements', unit: '', steady: true },
  { key: 'bytes', limit: 'maxBytes', label: 'Bytes', unit: '' },
  { key: 'cost', limit: 'maxCost', label: 'Cost', unit: '', steady: true },
  { key: 'ms', limit: 'p95Ms', label: 'Time', unit: ' ms', ofMany: true },
];

/** How a figure stands to its limit. What is past a limit of many is near it. */
export type Standing = 'unknown' | 'within' | 'near' | 'over';

/** From this part of a limit on, what is within it is near it. */
const NEAR = 0.9;

export function standingOf({ ofMany, steady }: Measure, used: number | null, limit: number | undefined): Standing {
  if (used === null || limit === undefined) return 'unknown';
  if (used > limit) return ofMany ? 'near' : 'over';
  return !steady && limit > 0 && used / limit >= NEAR ? 'near' : 'within';
}

/** The standing in words, so that nobody has to see a colour. */
export function standingWords({ unit, ofMany }: Measure, used: number | null, limit: number | undefined): string {
  if (used === null || limit === undefined) return '';
  if (used > limit && ofMany) return `${figure(used - limit)}${unit} longer than 95 of 100 may take`;
  if (used > limit) return `over by ${figure(used - limit)}${unit}`;
  return `${figure(limit - used)}${unit} left`;
}

/** The measures of which a run took more than its contract allows. */
export function overBudget(figures: Figures, budget: Budget | null): readonly Measure[] {
  return measures.filter((measure) => standingOf(measure, figures[measure.key], budget?.[measure.limit]) === 'over');
}
