import type { ChangeFeed, Fence } from '../changes/change-feed.ts';
import type { Dimension } from '../changes/dependencies.ts';
import type { AnswerEntry, SharedEntries } from './answer-entry.ts';
import { type MemoryEntries, type HeldEntry } from './memory-entries.ts';

/**
 * How good a kept answer is: as good as new; too old, to be given while a newer one is made; or only better than nothing, where none can
 * be made, since it is too old for that or something that it depends on has changed.
 */
export type Goodness = 'fresh' | 'stale' | 'outdated';

/** A kept answer that was found. */
export interface FoundEntry {
  readonly entry: AnswerEntry;
  /** The position of changes that it is as of; -1 where something that it depends on has changed. */
  readonly position: number;
  readonly goodness: Goodness;
  readonly tier: 'memory' | 'redis';
}

/** Values of what an answer may depend on, of one request. */
export type DimensionValues = Readonly<Record<Dimension, string>>;

export interface AnswerCacheParts {
  readonly feed: ChangeFeed;
  readonly memory: MemoryEntries;
  /** Entries of all processes; only this process' own when left out. */
  readonly shared?: SharedEntries;
  /** Told of an entry that was made for somebody else and found for this request: that never happens, and must be known if it does. */
  readonly onForeign?: (entry: AnswerEntry) => void;
  readonly now?: () => number;
  /** Left out of keys and not compared: so the proof against leaks is seen to fail. */
  readonly ignoredDimension?: Dimension;
}

/** Kept answers in two tiers, and the rule by which they are valid. */
export class AnswerCache {
  readonly feed: ChangeFeed;
  private readonly memory: MemoryEntries;
  private readonly now: () => number;

  constructor(private readonly parts: AnswerCacheParts) {
    this.feed = parts.feed;
    this.memory = parts.memory;
    this.now = parts.now ?? Date.now;
  }

  get ignoredDimension(): Dimension | undefined {
    return this.parts.ignoredDimension;
  }

  get shared(): SharedEntries | undefined {
    return this.parts.shared;
  }

  get size(): MemoryEntries['size'] {
    return this.memory.size;
  }

  /** The answer in this process, if it is there and still good for anything. */
  peek(key: string, dimensions: DimensionValues): FoundEntry | undefined {
    const held = this.memory.get(key);
    return held && this.found(held, dimensions, 'memory');
  }

  /** What was found a while ago, as it is now, for another request. */
  again({ entry, position, tier }: FoundEntry, dimensions: DimensionValues): FoundEntry | undefined {
    return this.found({ entry, position, checkedAt: -2 }, dimensions, tier);
  }

  /** The answer that another process has kept. What is good is kept in this process from then on. */
  async fetch(key: string, dimensions: DimensionValues): Promise<FoundEntry | undefined> {
    const entry = await this.parts.shared?.get(key);
    if (!entry) return undefined;
    // Whoever made it may have heard of more changes than this process.
    if (this.feed.mark !== undefined && entry.horizon > this.feed.mark) await this.feed.catchUp();
    const { position } = this.feed.fence();
    const isUnchanged = !this.feed.mayHaveChangedSince(entry.horizon, entry.slots);
    const held = { entry, position: isUnchanged ? position : -1, checkedAt: isUnchanged ? position : -1 };
    const found = this.found(held, dimensions, 'redis');
    if (found && isUnchanged) this.memory.set(held);
    return found;
  }

  /**
   * Keeps an answer.
   * @param fence as it was before the answer was begun
   * @returns false where it is outdated already: something that it depends on has changed since
   */
  keep(entry: AnswerEntry, fence: Fence): boolean {
    if (this.feed.changedSince(fence.position, entry.slots)) return false;
    this.memory.set({ entry, position: fence.position, checkedAt: fence.position });
    const lifetime = Math.max(entry.freshUntil, entry.staleUntil, entry.usableUntil) - this.now();
    if (lifetime > 0) void this.parts.shared?.set(entry, lifetime);
    return true;
  }

  /** Forgets an answer everywhere. */
  forget(key: string): void {
    this.memory.delete(key);
    void this.parts.shared?.delete(key);
  }

  /** To be called after bytes of the entry were made in another encoding, so that they count. */
  weighAgain(key: string): void {
    const held = this.memory.get(key);
    if (held) this.memory.weighAgain(held);
  }

  private found(held: HeldEntry, dimensions: DimensionValues, tier: FoundEntry['tier']): FoundEntry | undefined {
    const { entry } = held;
    for (const dimension in entry.dimensions)
      if (
        dimension !== this.ignoredDimension &&
        entry.dimensions[dimension as Dimension] !== dimensions[dimension as Dimension]
      ) {
        this.parts.onForeign?.(entry);
        return undefined;
      }
    const goodness = this.goodnessOf(held);
    return goodness && { entry, position: held.position, goodness, tier };
  }

  private goodnessOf(held: HeldEntry): Goodness | undefined {
    const { entry } = held;
    const now = this.now();
    if (this.feed.isCurrent && this.isUnchanged(held)) {
      if (now < entry.freshUntil) return 'fresh';
      if (now < entry.staleUntil) return 'stale';
    }
    if (now < entry.usableUntil) return 'outdated';
    return undefined;
  }

  private isUnchanged(held: HeldEntry): boolean {
    const { position } = this.feed.fence();
    if (held.checkedAt === position) return true;
    if (held.position < 0 || this.feed.changedSince(held.position, held.entry.slots)) {
      held.checkedAt = -2;
      return false;
    }
    held.checkedAt = position;
    return true;
  }
}
