import type { Tag } from './tag.ts';

/** Up to where changes are known to be in what is read from now on. */
export interface Fence {
  /** How many batches of changes this process had taken in: what its own answers are compared by. */
  readonly position: number;
  /** Every transaction below this one (xid8) had ended: what the answers of other processes are compared by. */
  readonly horizon: bigint;
}

/** What changes in the database, as this process knows it. */
export interface ChangeFeed {
  /** False while the database was not heard of for longer than an answer may be behind: at the start, and while it is away. */
  readonly isCurrent: boolean;
  /** Tells apart databases that share a Redis, and what was restored from a backup. Undefined until the database was heard of. */
  readonly origin: string | undefined;
  /** Read before an answer is made: the answer is as of this, whatever it reads meanwhile. */
  fence(): Fence;
  /** True where something that has one of the places was changed after the position. */
  changedSince(position: number, slots: Uint16Array): boolean;
  /** True where it is not known that nothing with these places was changed by a transaction from `horizon` on. */
  mayHaveChangedSince(horizon: bigint, slots: Uint16Array): boolean;
  /**
   * Takes in all changes that were committed before the call.
   * @param timeoutMs how long that may take
   * @returns whether it did
   */
  catchUp(timeoutMs?: number): Promise<boolean>;
  /** A number for "all changes up to now", to be given to `knows` in any process; undefined where that is not known. */
  readonly mark: bigint | undefined;
  /** True where all changes up to the mark were taken in. */
  knows(mark: bigint): boolean;
  /** The next moment at which something in one of the tables becomes visible by its date alone, ms since 1970 by this process' clock; Infinity for none. */
  nextMoment(tables: ReadonlySet<string>): number;
  /** Calls the listener with the tags of changes as they are taken in; with undefined where any of them may have changed. */
  onChange(listener: (tags: readonly Tag[] | undefined) => void): void;
  /** Tells other processes that something was committed, so that they look at once. */
  ring(): void;
  close(): Promise<void>;
}
