/** A statement that may read a large table from end to end, and why. */
export interface AllowedScan {
  /** What the statement is known by: a piece of its text. */
  readonly containing: string;
  readonly table: string;
  readonly reason: string;
}

/** Nothing else may. An entry that no statement needs any more makes the test red. */
export const allowedScans: readonly AllowedScan[] = [];
