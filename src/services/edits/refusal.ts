/** Why an input was not taken, for programs. The schema's UserErrorCode has the same words. */
export type RefusalCode =
  | 'BLANK'
  | 'CONFLICT'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'TAKEN'
  | 'TOO_FEW'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SMALL'
  | 'TOO_LARGE';

/** One thing that is wrong with the input of a mutation. */
export interface UserError {
  readonly code: RefusalCode;
  /** Where in the input, from the argument down: `['input', 'variants', '2', 'price']`. */
  readonly field: readonly string[];
  /** Names the input and the remedy. */
  readonly message: string;
}

/** Somebody else changed the record first. */
export interface VersionConflict {
  readonly expectedVersion: number;
  readonly currentVersion: number;
}

/**
 * The input of a mutation is refused: thrown inside `Edits.run`, it rolls everything back and becomes the payload's
 * `userErrors`.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly userErrors: readonly [UserError, ...UserError[]],
    readonly conflict?: VersionConflict,
  ) {
    super(userErrors.map(({ message }) => message).join(' '));
  }
}

/** A refusal for one thing. */
export function refuse(code: RefusalCode, field: readonly string[], message: string): Refusal {
  return new Refusal([{ code, field, message }]);
}

/**
 * Two editors of one record do not overwrite each other.
 * @throws Refusal CONFLICT when the record is no longer the version that the editor saw; null asks for no check
 */
export function checkVersion(current: number, expected: number | null | undefined, what: string): void {
  if (expected == null || expected === current) return;
  const message = `The ${what} is at version ${current} by now, not ${expected}. Read it again and repeat your change.`;
  throw new Refusal([{ code: 'CONFLICT', field: ['expectedVersion'], message }], {
    expectedVersion: expected,
    currentVersion: current,
  });
}
