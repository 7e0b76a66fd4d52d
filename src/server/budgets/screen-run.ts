import type { Budget, ScreenContract } from '../../screens/contract/screen-contract.ts';
import type { RegisteredScreen } from '../../screens/registry/screen-registry.ts';

/** One answer of a screen. */
export interface ScreenRun {
  readonly screen: RegisteredScreen;
  /** The client's version, where it is one that is published with this screen. */
  readonly version: string;
  /** From the received request until the whole answer was ready. */
  readonly durationMs: number;
  readonly statements: number;
  /** Of the answer as JSON, before it is compressed. */
  readonly bytes: number;
}

/** The budgets that a run is held to. What it may cost is checked before it runs. */
export type RunBudget = Exclude<keyof Budget, 'maxCost'>;

/** A budget that was not kept. */
export interface OverBudget {
  readonly budget: RunBudget;
  readonly value: number;
  readonly limit: number;
}

/**
 * The budgets that a run went over, but for its duration: one slow answer says nothing.
 * @returns those that come from the document first
 */
export function overBudgets(
  { statements, bytes }: Pick<ScreenRun, 'statements' | 'bytes'>,
  { maxStatements, maxBytes }: Pick<ScreenContract, 'maxStatements' | 'maxBytes'>,
): OverBudget[] {
  const over: OverBudget[] = [];
  if (statements > maxStatements) over.push({ budget: 'maxStatements', value: statements, limit: maxStatements });
  if (bytes > maxBytes) over.push({ budget: 'maxBytes', value: bytes, limit: maxBytes });
  return over;
}
