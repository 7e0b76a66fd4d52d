/**
 * Where sessions and sign-ins that have begun are kept: texts by key, each with its time to live; locks; and lists.
 * All methods throw VitrineError UNAVAILABLE while the store is away.
 */
export interface SessionStore {
  read(key: string): Promise<string | null>;
  write(key: string, text: string, lifetimeMs: number): Promise<void>;
  /** Writes only where something is there: so that nobody brings back what was ended meanwhile. */
  replace(key: string, text: string, lifetimeMs: number): Promise<boolean>;
  /** Reads and removes in one step: only one of two who ask gets it. */
  take(key: string): Promise<string | null>;
  remove(key: string): Promise<void>;
  /** Lets a text live this long from now. */
  touch(key: string, lifetimeMs: number): Promise<void>;
  /** How long a text has left, ms; 0 for one that is gone. */
  lifetimeOf(key: string): Promise<number>;
  /** True for the one who gets the lock; it opens by itself after its time. */
  lock(key: string, owner: string, lifetimeMs: number): Promise<boolean>;
  /** Opens the lock, if it is still the owner's. */
  unlock(key: string, owner: string): Promise<void>;
  /** Adds to a list, from which each member goes after its lifetime. Gives those that were too many and went now. */
  join(list: string, member: string, lifetimeMs: number): Promise<string[]>;
  membersOf(list: string): Promise<string[]>;
  leave(list: string, member: string): Promise<void>;
}

/** Members of a list at the most: sessions of one person. */
export const MOST_MEMBERS = 50;
