import type { AnswerEntry, SharedEntries } from '../../../src/platform/cache/answer-entry.ts';

/** What processes share, in memory: two makers over one stand for two processes. */
export class SharedMemory implements SharedEntries {
  readonly entries = new Map<string, AnswerEntry>();
  readonly claims = new Set<string>();
  readonly notes = new Map<string, string>();
  isAway = false;

  async get(key: string) {
    return this.isAway ? undefined : this.entries.get(key);
  }

  async set(entry: AnswerEntry) {
    if (!this.isAway) this.entries.set(entry.key, entry);
  }

  async delete(key: string) {
    this.entries.delete(key);
  }

  async claim(key: string) {
    if (this.isAway) return 'unknown' as const;
    if (this.claims.has(key)) return undefined;
    this.claims.add(key);
    return async () => void this.claims.delete(key);
  }

  async getNote(name: string) {
    return this.isAway ? undefined : this.notes.get(name);
  }

  async setNote(name: string, text: string) {
    if (!this.isAway) this.notes.set(name, text);
  }
}
