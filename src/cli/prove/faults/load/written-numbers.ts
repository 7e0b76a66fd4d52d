import type { SeededRandom } from '../../../../platform/random/seeded-random.ts';
import type { Thing, WrittenKind } from './thing.ts';

/** A number that was sent to be written. Times in ms, by the clock of performance.now(). */
export interface WrittenNumber {
  readonly thing: Thing;
  readonly number: number;
  /** When a server said that it is written; undefined while it has not. */
  acknowledgedAt?: number;
  /** What that server gave to be carried by reads that must see it. */
  mark?: string | undefined;
}

/** What is known of one thing. */
interface Story {
  readonly numbers: Map<number, WrittenNumber>;
  /** Sent and never acknowledged: each may be written at any time, or never. */
  readonly unknown: Set<number>;
  isBeingWritten: boolean;
}

/** Newest writes that are remembered, to be looked at soon. */
const RECENT = 200;

/**
 * Numbers that grow, written into things one at a time, and what may be seen of them: whatever was acknowledged must be seen from then on,
 * until something newer is.
 */
export class WrittenNumbers {
  private readonly stories: ReadonlyMap<Thing, Story>;
  private readonly recent: WrittenNumber[] = [];
  private last = 0;

  constructor(
    readonly things: readonly Thing[],
    private readonly random: SeededRandom,
  ) {
    this.stories = new Map(
      things.map((thing) => [thing, { numbers: new Map(), unknown: new Set(), isBeingWritten: false }]),
    );
  }

  /** The next number for a thing that nothing is being written to; undefined where there is none. */
  begin(kind: WrittenKind): WrittenNumber | undefined {
    const free = this.things.filter((thing) => thing.kind === kind && !this.storyOf(thing).isBeingWritten);
    if (free.length === 0) return undefined;
    const thing = this.random.pick(free);
    const written: WrittenNumber = { thing, number: (this.last += 1) };
    const story = this.storyOf(thing);
    story.numbers.set(written.number, written);
    story.isBeingWritten = true;
    return written;
  }

  acknowledged(written: WrittenNumber, mark: string | undefined): void {
    Object.assign(written, { acknowledgedAt: performance.now(), mark });
    this.storyOf(written.thing).isBeingWritten = false;
    this.recent.push(written);
    if (this.recent.length > RECENT) this.recent.shift();
  }

  /** Nobody knows whether it was written. */
  failed({ thing, number }: WrittenNumber): void {
    const story = this.storyOf(thing);
    story.unknown.add(number);
    story.isBeingWritten = false;
  }

  /** Something that was acknowledged in the last so many ms, and can be asked for by who wrote it where `isMarked`. */
  justWritten(withinMs: number, isMarked: boolean): WrittenNumber | undefined {
    const since = performance.now() - withinMs;
    const found = this.recent.filter(({ acknowledgedAt = 0, mark }) => acknowledgedAt >= since && (mark || !isMarked));
    return found.length > 0 ? this.random.pick(found) : undefined;
  }

  /** The newest number of a thing that was acknowledged before a moment. */
  newest(thing: Thing, before = performance.now()): number {
    let newest = 0;
    for (const { number, acknowledgedAt = Infinity } of this.storyOf(thing).numbers.values())
      if (acknowledgedAt <= before && number > newest) newest = number;
    return newest;
  }

  /** Whether a thing may show a number where it has to show what was known as `least` or something newer. */
  mayShow(thing: Thing, number: number, least: number): boolean {
    const { numbers, unknown } = this.storyOf(thing);
    return (number >= least && (number === 0 || numbers.has(number))) || unknown.has(number);
  }

  /** All that were acknowledged. */
  get allAcknowledged(): WrittenNumber[] {
    return [...this.stories.values()].flatMap(({ numbers }) =>
      [...numbers.values()].filter(({ acknowledgedAt }) => acknowledgedAt !== undefined),
    );
  }

  private storyOf(thing: Thing): Story {
    return this.stories.get(thing)!;
  }
}
