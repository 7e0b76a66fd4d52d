import { wholeTags } from '../../../platform/changes/counters.ts';
import { tableOfTag } from '../../../platform/changes/tag.ts';
import { kindOf } from './tag-kind.ts';

/** A kept answer, as it explains itself. */
export interface ExplainedEntry {
  readonly content: string;
  readonly tags: readonly string[];
  readonly key: string;
}

/** What is known of the kept answer to a screen. */
interface KnownEntry extends ExplainedEntry {
  /** How many changes had been written down when it was last seen to be right. */
  readonly seenAt: number;
}

/** At which step one kind of tag was what mattered. */
export interface KindFinding {
  readonly kind: string;
  /** Kept answers that had such a tag. */
  readonly entries: number;
  /** Those of them that do not depend on the whole table besides, whose tag is written with each of its rows' tags. */
  readonly apart: number;
  /** Times that an answer became another after a change of such a tag. */
  readonly changed: number;
  /** The first step at which nothing else of the entry was changed: with such tags forgotten, the proof fails there. */
  readonly alone: number | undefined;
  /** Kinds of the same table that were changed with it each time, where it was never alone: those of others may be chance. */
  readonly coveredBy: readonly string[];
  /** Times that nothing else was changed, and the new answer has another key: it is not looked for where the old one is. */
  readonly keyed: number;
}

/**
 * Finds out which kinds of tags the proof would miss: of each kept answer that a write made another, those of its tags that the
 * write changed. Where they are of one kind, forgetting that kind is found at that step.
 */
export class TagFindings {
  private readonly changes: string[] = [];
  private readonly known = new Map<string, KnownEntry>();
  /** By screen, what may have ended its answer: known once it is seen whether the new one has the same key. */
  private readonly ended = new Map<
    string,
    { readonly step: number; readonly key: string; readonly kinds: Set<string> }
  >();
  private readonly entries = new Map<string, number>();
  private readonly apart = new Map<string, number>();
  private readonly alone = new Map<string, number>();
  private readonly changed = new Map<string, number>();
  private readonly others = new Map<string, ReadonlySet<string>>();
  private readonly keyed = new Map<string, number>();

  /** Takes in the tags that a write changed. */
  note(tags: readonly string[]): void {
    this.changes.push(...tags);
  }

  /** True where the tags of a kept answer have to be asked for. */
  isUnknown(words: string): boolean {
    return !this.known.has(words);
  }

  /** A kept answer as it was stored now. */
  stored(words: string, entry: ExplainedEntry): void {
    this.known.set(words, { ...entry, seenAt: this.changes.length });
    const tags = new Set(entry.tags);
    for (const kind of new Set(entry.tags.map(kindOf))) {
      count(this.entries, kind);
      const table = tableOfTag(kind);
      if (kind === table || !wholeTags(table).every((tag) => tags.has(tag))) count(this.apart, kind);
    }
    const ended = this.ended.get(words);
    this.ended.delete(words);
    if (!ended) return;
    const [only] = ended.kinds;
    if (ended.key === entry.key) this.blame(ended.step, ended.kinds);
    else if (ended.kinds.size === 1 && only !== undefined) count(this.keyed, only);
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
    this.ended.set(words, { step, key: known.key, kinds });
  }

  private blame(step: number, kinds: ReadonlySet<string>): void {
    for (const kind of kinds) {
      count(this.changed, kind);
      const others = this.others.get(kind) ?? kinds;
      this.others.set(kind, new Set([...kinds].filter((other) => isBeside(kind, other) && others.has(other))));
    }
    const [only] = kinds;
    if (kinds.size === 1 && only !== undefined && !this.alone.has(only)) this.alone.set(only, step);
  }

  /** All kinds of tags that kept answers had, by name. */
  get all(): KindFinding[] {
    return [...this.entries.keys()].sort().map((kind) => ({
      kind,
      entries: this.entries.get(kind) ?? 0,
      apart: this.apart.get(kind) ?? 0,
      changed: this.changed.get(kind) ?? 0,
      alone: this.alone.get(kind),
      keyed: this.keyed.get(kind) ?? 0,
      coveredBy: this.alone.has(kind) ? [] : [...(this.others.get(kind) ?? [])].sort(),
    }));
  }
}

/** True for another kind of the same table: one trigger writes both. */
const isBeside = (kind: string, other: string): boolean => other !== kind && tableOfTag(other) === tableOfTag(kind);

function count(of: Map<string, number>, kind: string): void {
  of.set(kind, (of.get(kind) ?? 0) + 1);
}
