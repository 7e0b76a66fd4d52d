import type { Budget } from '../../../screens/contract/screen-contract.ts';
import type { DearerField } from '../../../screens/profile/dearer-fields.ts';
import type { FieldProfile } from '../../../screens/profile/field-profile.ts';

/** A field of a screen, with the rows that its statements gave. */
export interface ReportedField extends FieldProfile {
  readonly rows: number;
}

/** What a screen needed with one set of sample variables. */
export interface SetReport {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The most of all runs. */
  readonly statements: number;
  /** The least of all runs: less than `statements` where it depends on which statement is answered first. */
  readonly leastStatements: number;
  readonly rows: number;
  /** Of the answer as JSON: of the dearer of the two documents that clients send. */
  readonly bytes: number;
  readonly gzip: number;
  /** Points, estimated. */
  readonly cost: number;
  /** Null where times were not measured. */
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly fields: readonly ReportedField[];
  /** Why the run proves nothing: errors of the answer, or a sample that finds nothing. */
  readonly problem?: string;
}

/** What a budget limits. */
export type Measure = 'statements' | 'bytes' | 'cost' | 'p95Ms';

/** A figure that is beyond its budget. */
export interface Excess {
  readonly measure: Measure;
  readonly limit: number;
  /** Of the dearest set. */
  readonly figure: number;
  /** Numbers of the sets that are beyond it, from 1. */
  readonly sets: readonly number[];
}

/** How a screen came out: `slow` is told, and fails only where that is asked for. */
export type Verdict = 'ok' | 'slow' | 'over' | 'failed';

/** What a screen needed, against its budget. */
export interface ScreenReport {
  readonly client: string;
  readonly name: string;
  /** Below the folder of screens. */
  readonly file: string;
  readonly owner: string;
  /** Who asked, in words: the least viewer who may read all its fields. */
  readonly viewer: string;
  readonly budget: Budget;
  readonly sets: readonly SetReport[];
  readonly verdict: Verdict;
  readonly over: readonly Excess[];
  /** Fields that are new or dearer since the profile was accepted; null where none was accepted. */
  readonly dearer: readonly DearerField[] | null;
}

/** The proof that screens keep their budgets. */
export interface ScreensReport {
  readonly format: 'vitrine-screens-report';
  /** Which shop was asked, in words. */
  readonly shop: string;
  /** Timed runs of each set. */
  readonly runs: number;
  readonly screens: readonly ScreenReport[];
}

/** The most that a screen needed with any set. */
export function dearest(screen: Pick<ScreenReport, 'sets'>, figure: (set: SetReport) => number | null): number {
  return Math.max(0, ...screen.sets.map((set) => figure(set) ?? 0));
}
