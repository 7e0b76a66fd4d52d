import type { Sql } from '../../../../platform/db/database.ts';

/** A statement about one table alone, so that nothing but what that table tells of it can end a kept answer. */
export interface TableWrite {
  /** What is changed, in words. */
  readonly name: string;
  readonly table: string;
  /**
   * Chooses the rows.
   * @throws NothingThere
   */
  statement(): Promise<Sql>;
}

/** The key in a global id. */
export const keyOf = (id: string): bigint => BigInt(id.split('/').at(-1)!);
