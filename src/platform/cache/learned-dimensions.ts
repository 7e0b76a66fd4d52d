import { LRUCache } from 'lru-cache';
import type { Dimension } from '../changes/dependencies.ts';
import type { SharedEntries } from './answer-entry.ts';

/** Operations whose dimensions are remembered. */
const MOST_OPERATIONS = 5_000;
/** How long processes share what they learned, ms. */
const SHARED_FOR_MS = 86_400_000;

const DIMENSIONS: readonly Dimension[] = ['viewer', 'grants', 'market', 'country', 'currency', 'language'];

/**
 * What the answers of each operation were seen to depend on. A key is made of no more than that, so that all who would get the same
 * answer share one. It only grows: what is not seen yet is seen when the first answer is made that looks at it.
 */
export class LearnedDimensions {
  private readonly learned = new LRUCache<string, ReadonlySet<Dimension>>({ max: MOST_OPERATIONS });

  constructor(private readonly shared?: SharedEntries) {}

  /** What is known in this process; undefined where nothing is. */
  known(operation: string): ReadonlySet<Dimension> | undefined {
    return this.learned.get(operation);
  }

  /** The same, after asking what other processes have learned. */
  async ask(operation: string): Promise<ReadonlySet<Dimension> | undefined> {
    const known = this.learned.get(operation);
    if (known) return known;
    const note = await this.shared?.getNote(noteOf(operation));
    if (note !== undefined) this.add(operation, parsed(note));
    return this.learned.get(operation);
  }

  /** Takes in what one answer depends on. */
  learn(operation: string, looked: ReadonlySet<Dimension>): ReadonlySet<Dimension> {
    if (this.add(operation, looked))
      void this.shared?.setNote(noteOf(operation), [...this.learned.get(operation)!].join(' '), SHARED_FOR_MS);
    return this.learned.get(operation)!;
  }

  private add(operation: string, more: ReadonlySet<Dimension>): boolean {
    const known = this.learned.get(operation);
    if (known && [...more].every((dimension) => known.has(dimension))) return false;
    this.learned.set(operation, new Set([...(known ?? []), ...more].sort()));
    return true;
  }
}

const noteOf = (operation: string): string => `dimensions:${operation}`;

function parsed(note: string): Set<Dimension> {
  return new Set(DIMENSIONS.filter((dimension) => note.split(' ').includes(dimension)));
}
