import type { SeededRandom } from '../../../platform/random/seeded-random.ts';

/** There is nothing in the shop that the write could be about; another one has to be chosen. */
export class NothingThere extends Error {
  override readonly name = 'NothingThere';
}

/** Which records a write is likely to be about. */
export interface Liking {
  /** How often one that the screens show is taken, 0 to 1. */
  readonly shown: number;
  /** How often one of those is one that a screen asks for by its handle, 0 to 1: only its own page shows all of it. */
  readonly asked: number;
}

/** Writes that change something are about what the screens show; those that remove it seldom are, lest the screens be empty soon. */
export const CHANGED: Liking = { shown: 0.85, asked: 0.6 };
export const REMOVED: Liking = { shown: 0.3, asked: 0.1 };

/** A record that may be chosen. */
export interface ListedRecord {
  readonly id: bigint;
  readonly handle?: string | null;
}

/** How often something new takes a handle that screens asked for in vain, 0 to 1. */
const AGAIN = 0.7;

/** The handle of something that is not there yet, and that screens ask for all the same. */
export const laterHandle = (type: string): string => `${type}-later`;

/** Chooses among records at random: the same ones for the same seed and the same shop. */
export class RecordChoice {
  /** Handles that screens show or ask for. */
  readonly shown = new Set<string>();
  /** Handles that screens ask for in their variables. */
  readonly asked = new Set<string>();
  /** Handles of what was chosen since this was last emptied, and screens that show it: `web/Home`. */
  readonly about = new Set<string>();
  /** By type, handles that screens showed at some time. */
  private readonly once = new Map<string, Set<string>>();
  private made = 0;

  constructor(readonly random: SeededRandom) {}

  /** A text that nothing in the shop has. */
  fresh(word: string): string {
    return `${word} ${this.random.int(100, 999)}-${(this.made += 1)}`;
  }

  /** @throws NothingThere for an empty list */
  protected one<Record extends ListedRecord>(
    type: string,
    listed: readonly Record[],
    { shown, asked }: Liking,
  ): Record {
    if (listed.length === 0) throw new NothingThere(`there is no such ${type}`);
    const known = this.once.get(type) ?? new Set<string>();
    const seen = listed.filter(({ handle }) => handle != null && this.shown.has(handle));
    for (const { handle } of seen) known.add(handle!);
    this.once.set(type, known);
    const named = seen.filter(({ handle }) => this.asked.has(handle!));
    const ofSeen = named.length > 0 && this.random.chance(asked) ? named : seen;
    const chosen = this.random.pick(seen.length > 0 && this.random.chance(shown) ? ofSeen : listed);
    if (chosen.handle != null) this.about.add(chosen.handle);
    return chosen;
  }

  /** A handle that none of the listed has. */
  protected newHandle(type: string, listed: readonly ListedRecord[]): string {
    const there = new Set(listed.map(({ handle }) => handle));
    const gone = [...(this.once.get(type) ?? [])].filter((handle) => !there.has(handle)).sort();
    const later = laterHandle(type);
    const missed = there.has(later) ? gone : [later];
    const isAgain = missed.length > 0 && this.random.chance(AGAIN);
    const handle = isAgain ? this.random.pick(missed) : this.fresh(type).replace(' ', '-');
    this.about.add(handle);
    return handle;
  }
}
