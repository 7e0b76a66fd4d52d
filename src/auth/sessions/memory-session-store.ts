import { LRUCache } from 'lru-cache';
import { MOST_MEMBERS, type SessionStore } from './session-store.ts';
import { WALL_CLOCK } from './wall-clock.ts';

const MOST = 50_000;
/** By the clock of the day, as everything else that is said of sessions; each text brings its own time. */
const TIMED = { max: MOST, ttl: 1, ttlResolution: 0, perf: WALL_CLOCK };

/** Sessions of one process: they end with it. Where there are too many, those that were used longest ago go first. */
export class MemorySessionStore implements SessionStore {
  private readonly texts = new LRUCache<string, string>(TIMED);
  private readonly locks = new LRUCache<string, string>(TIMED);
  /** Member → its end, ms since 1970. */
  private readonly lists = new LRUCache<string, Map<string, number>>({ max: MOST });

  async read(key: string): Promise<string | null> {
    return this.texts.get(key) ?? null;
  }

  async write(key: string, text: string, lifetimeMs: number): Promise<void> {
    this.texts.set(key, text, { ttl: whole(lifetimeMs) });
  }

  async replace(key: string, text: string, lifetimeMs: number): Promise<boolean> {
    if (!this.texts.has(key)) return false;
    this.texts.set(key, text, { ttl: whole(lifetimeMs) });
    return true;
  }

  async take(key: string): Promise<string | null> {
    const text = this.texts.get(key) ?? null;
    this.texts.delete(key);
    return text;
  }

  async remove(key: string): Promise<void> {
    this.texts.delete(key);
  }

  async touch(key: string, lifetimeMs: number): Promise<void> {
    const text = this.texts.get(key);
    if (text !== undefined) this.texts.set(key, text, { ttl: whole(lifetimeMs) });
  }

  async lifetimeOf(key: string): Promise<number> {
    return this.texts.has(key) ? Math.max(0, this.texts.getRemainingTTL(key)) : 0;
  }

  async lock(key: string, owner: string, lifetimeMs: number): Promise<boolean> {
    if (this.locks.has(key)) return false;
    this.locks.set(key, owner, { ttl: whole(lifetimeMs) });
    return true;
  }

  async unlock(key: string, owner: string): Promise<void> {
    if (this.locks.get(key) === owner) this.locks.delete(key);
  }

  async join(list: string, member: string, lifetimeMs: number): Promise<string[]> {
    const members = this.living(list).set(member, Date.now() + lifetimeMs);
    const tooMany = [...members.keys()].slice(0, Math.max(0, members.size - MOST_MEMBERS));
    for (const old of tooMany) members.delete(old);
    this.lists.set(list, members);
    return tooMany;
  }

  async membersOf(list: string): Promise<string[]> {
    return [...this.living(list).keys()];
  }

  async leave(list: string, member: string): Promise<void> {
    const members = this.living(list);
    members.delete(member);
    if (members.size > 0) this.lists.set(list, members);
    else this.lists.delete(list);
  }

  private living(list: string): Map<string, number> {
    return new Map([...(this.lists.get(list) ?? [])].filter(([, end]) => end > Date.now()));
  }
}

/** The cache takes whole, positive numbers only. */
function whole(ms: number): number {
  return Math.max(1, Math.ceil(ms));
}
