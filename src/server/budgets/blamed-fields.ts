import { dearerFields } from '../../screens/profile/dearer-fields.ts';
import type { FieldProfile } from '../../screens/profile/field-profile.ts';
import type { OverBudget } from './screen-run.ts';

/** A line of a log, and the labels of a metric, name no more. */
export const MOST_BLAMED = 5;

/**
 * The fields that need more than when their screen was accepted, where it is over these budgets. As places in the graph, the
 * worst first.
 * @param now      what they needed in a run
 * @param accepted the most that they needed in any run when the screen was accepted
 */
export function dearerThanAccepted(
  now: readonly FieldProfile[],
  accepted: readonly FieldProfile[],
  over: readonly OverBudget[],
): readonly string[] {
  const dearer = dearerFields(withoutTypenames(now), accepted);
  const more = over.find(({ budget }) => budget === 'maxStatements');
  const isOverBytes = over.some(({ budget }) => budget === 'maxBytes');
  const ofNew = dearer.reduce((sum, { isNew, statements }) => sum + (isNew ? statements : 0), 0);
  // Fields that read the same share a statement, and which of them asks first changes from run to run: where new fields need
  // all that is too much, what others seem to need more has only moved between them.
  const isExplained = more !== undefined && ofNew >= more.value - more.limit;
  return named(
    dearer.filter(
      ({ statements, bytes, isNew }) =>
        (more !== undefined && statements > 0 && (isNew || !isExplained)) || (isOverBytes && bytes > 0),
    ),
  );
}

/** The fields that need most of what a screen is over its budgets for, the worst first. */
export function dearestFields(now: readonly FieldProfile[], over: readonly OverBudget[]): readonly string[] {
  const isOfStatements = over.some(({ budget }) => budget === 'maxStatements');
  const weight = isOfStatements ? ({ statements }: FieldProfile) => statements : ownBytes(now);
  return named(now.filter((field) => weight(field) > 0).sort((one, other) => weight(other) - weight(one)));
}

const named = (fields: readonly { readonly field: string }[]): readonly string[] =>
  [...new Set(fields.map(({ field }) => field))].slice(0, MOST_BLAMED);

/** Normalizing clients ask for these everywhere; what is accepted is the screen as it is written. */
const withoutTypenames = (fields: readonly FieldProfile[]): FieldProfile[] =>
  fields.filter(({ field }) => !field.endsWith('.__typename'));

/** Bytes of a field that are not those of a field below it. */
function ownBytes(now: readonly FieldProfile[]): (field: FieldProfile) => number {
  const below = new Map<string, number>();
  for (const { path, bytes } of now) {
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    below.set(parent, (below.get(parent) ?? 0) + bytes);
  }
  return ({ path, bytes }) => bytes - (below.get(path) ?? 0);
}
