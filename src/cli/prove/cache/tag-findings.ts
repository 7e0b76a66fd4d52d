import { kindOf } from './tag-kind.ts';

/** What is known of the kept answer to a screen. */
interface KnownEntry {
  readonly content: string;
  readonly tags: readonly string[];
  /** How many changes had been written down when it was last seen to be right. */
  readonly seenAt: number;
}

/** At which step one kind of tag was what mattered. */
export interface KindFinding {
  readonly kind: string;
  /** Kept answers that had such a tag. */
  readonly entries: number;
  /** Times that an answer became another after a change of such a tag. */
  readonly changed: number;
  /** The first step at which nothing else of the entry was changed: with such tags forgotten, the proof fails there. */
  readonly alone: number | undefined;
  /** Kinds that were changed with it, where it was never alone. */
  readonly coveredBy: readonly string[];
}

/**
 * Finds out which kinds of tags the proof would miss: of each kept answer that a write made another, those of its tags that the
 * write changed. Where they are of one kind, forgetting that kind is found at that step.
 */
export class TagFindings {
  private readonly changes: string[] = [];
  private readonly known = new Map<string, KnownEntry>();
  private readonly entries = new Map<string, number>();
  private readonly alone = new Map<string, number>();
  private readonly changed = new Map<string, number>();
  private readonly others = new Map<string, Set<string>>();

  /** Takes in the tags that a write changed. */
  note(tags: readonly string[]): void {
    this.changes.push(...tags);
  }

  /** True where the tags of a kept answer have to be asked for. */
  isUnknown(words: string): boolean {
    return !this.known.has(words);
  }

  /** A kept answer as it was stored now. */
  stored(words: string, content: string, tags: readonly string[]): void {
    this.known.set(words, { content, tags, seenAt: this.changes.length });
    for (const kind of new Set(tags.map(kindOf))) this.entries.set(kind, (this.entries.get(kind) ?? 0) + 1);
  }

  /** What the answer is now: the same as it was kept, or another by what was changed since. */
  made(step: number, words: string, content: string): void {
    const known = this.known.get(words);
    if (!known) return;
    if (known.content === content) {
      this.known.set(words, { ...known, seenAt: this.changes.length });
      return;
    }
    this.known.delete(words);
    const changes = new Set(this.changes.slice(known.seenAt));
    const kinds = new Set(known.tags.filter((tag) => changes.has(tag)).map(kindOf));
    for (const kind of kinds) {
      this.changed.set(kind, (this.changed.get(kind) ?? 0) + 1);
      const others = this.others.get(kind) ?? new Set();
      for (const other of kinds) if (other !== kind) others.add(other);
      this.others.set(kind, others);
    }
    const [only] = kinds;
    if (kinds.size === 1 && only !== undefined && !this.alone.has(only)) this.alone.set(only, step);
  }

  /** All kinds of tags that kept answers had, by name. */
  get all(): KindFinding[] {
    return [...this.entries.keys()].sort().map((kind) => ({
      kind,
      entries: this.entries.get(kind) ?? 0,
      changed: this.changed.get(kind) ?? 0,
      alone: this.alone.get(kind),
      coveredBy: this.alone.has(kind) ? [] : [...(this.others.get(kind) ?? [])].sort(),
    }));
  }
}
