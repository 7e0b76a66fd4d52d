import { LRUCache } from 'lru-cache';
import type { AnswerEntry, Encoding } from './answer-entry.ts';

/** What an entry weighs beside its bytes: objects, the map's own place, strings' heads. Bytes, measured and rounded up. */
const OVERHEAD = 1_000;
/** A tag as a text in an array, bytes. */
const WEIGHT_OF_TAG = 50;

/** An entry as this process keeps it. */
export interface HeldEntry {
  readonly entry: AnswerEntry;
  /** The position of changes that it is as of. */
  readonly position: number;
  /** The position at which it was last found to be unchanged. */
  checkedAt: number;
}

/** Answers that are kept in this process, by bytes; those that nobody asked for the longest go first. */
export class MemoryEntries {
  private readonly held: LRUCache<string, HeldEntry> | undefined;

  /** @param maxBytes what all of them weigh at the most; with 0 none is kept */
  constructor(maxBytes: number) {
    if (maxBytes > 0)
      this.held = new LRUCache({
        maxSize: maxBytes,
        // One answer never takes the place of all others.
        maxEntrySize: Math.max(1, Math.floor(maxBytes / 4)),
        sizeCalculation: ({ entry }) => weightOf(entry),
      });
  }

  get(key: string): HeldEntry | undefined {
    return this.held?.get(key);
  }

  set(held: HeldEntry): void {
    this.held?.set(held.entry.key, held);
  }

  delete(key: string): void {
    this.held?.delete(key);
  }

  clear(): void {
    this.held?.clear();
  }

  /** Weighs an entry again whose bytes were made in another encoding. */
  weighAgain(held: HeldEntry): void {
    if (this.held?.peek(held.entry.key) === held) this.held.set(held.entry.key, held);
  }

  /** Entries, and what they weigh, bytes. */
  get size(): { readonly entries: number; readonly bytes: number } {
    return { entries: this.held?.size ?? 0, bytes: this.held?.calculatedSize ?? 0 };
  }
}

function weightOf({ key, bytes, slots, etag }: AnswerEntry): number {
  // Tags are decoded only where somebody asks for them, so they are not looked at here.
  const texts = key.length + etag.length + slots.length * WEIGHT_OF_TAG;
  const ofBytes = Object.keys(bytes).reduce((sum, encoding) => sum + (bytes[encoding as Encoding]?.length ?? 0), 0);
  return OVERHEAD + texts + ofBytes + slots.byteLength;
}
