import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { keyOfId, newId } from './session-id.ts';
import { limitsOf, type SessionLimits } from './session-limits.ts';
import type { SessionSeal } from './session-seal.ts';
import type { SessionStore } from './session-store.ts';
import type { OpenSession, Session } from './session.ts';
import { WALL_CLOCK } from './wall-clock.ts';

/** What sessions are made from, once per process. */
export interface SessionsParts {
  readonly store: SessionStore;
  readonly seal: SessionSeal;
  readonly limits: SessionLimits;
}

/** Whose sessions: all of somebody at an issuer, or those that belong to one session there. */
export type SessionsOf = { readonly issuer: string } & ({ readonly subject: string } | { readonly sid: string });

/** How often each process writes down that a session is in use, ms. */
const TOUCH_MS = 60_000;

/** Sessions of browsers. All methods throw VitrineError UNAVAILABLE while the store is away. */
export class Sessions {
  private readonly touched = new LRUCache<string, true>({ max: 50_000, ttl: TOUCH_MS, perf: WALL_CLOCK });

  constructor(private readonly parts: SessionsParts) {}

  /** Begins a session under a new id, which is for the browser alone. */
  async begin(content: Omit<Session, 'signedInAt'>): Promise<{ id: string; lifetimeMs: number }> {
    const session = { ...content, signedInAt: Date.now() };
    const { store } = this.parts;
    const { absoluteMs } = limitsOf(session.identity, this.parts.limits);
    const id = newId();
    const key = keyOfId(id);
    // The lists come first: a session that is in none could not be ended from elsewhere.
    for (const list of listsOf(session)) {
      const tooMany = await store.join(list, key, absoluteMs);
      for (const old of tooMany) await store.remove(old);
    }
    await store.write(key, this.parts.seal.seal(session, key), this.lifetimeOf(session));
    return { id, lifetimeMs: absoluteMs };
  }

  /** The session of an id; null where there is none, or it has ended. To find it is to use it. */
  async find(id: string): Promise<OpenSession | null> {
    const open = await this.read(keyOfId(id));
    if (!open || this.touched.has(open.key)) return open;
    this.touched.set(open.key, true);
    await this.parts.store.touch(open.key, this.lifetimeOf(open.session));
    return open;
  }

  /** The same by the key that it is kept under, without using it. */
  async read(key: string): Promise<OpenSession | null> {
    const sealed = await this.parts.store.read(key);
    const session = sealed === null ? null : (this.parts.seal.open(sealed, key) as Session | null);
    return session && this.lifetimeOf(session) > 0 ? { key, session } : null;
  }

  /** Keeps a changed session. False where it was ended meanwhile: it stays so. */
  async keep({ key, session }: OpenSession): Promise<boolean> {
    const { store, seal } = this.parts;
    return store.replace(key, seal.seal(session, key), this.lifetimeOf(session));
  }

  /** Ends a session. */
  async end({ key, session }: OpenSession): Promise<void> {
    await this.parts.store.remove(key);
    for (const list of listsOf(session)) await this.parts.store.leave(list, key);
  }

  /** Ends all sessions of somebody. @returns how many there were */
  async endAllOf(whose: SessionsOf): Promise<number> {
    const { store } = this.parts;
    const list = listOf(whose);
    let count = 0;
    for (const key of await store.membersOf(list)) {
      const open = await this.read(key);
      if (open) count += 1;
      if (open) await this.end(open);
      // One that has ended by itself is in this list still; one that nothing opens must not be opened later.
      else await store.remove(key);
      await store.leave(list, key);
    }
    return count;
  }

  /** When a session ends, ms since 1970: without another request, and in any case. */
  async endOf({ key, session }: OpenSession): Promise<{ idleAt: number; at: number }> {
    const idleAt = Date.now() + (await this.parts.store.lifetimeOf(key));
    return { idleAt, at: session.signedInAt + limitsOf(session.identity, this.parts.limits).absoluteMs };
  }

  private lifetimeOf({ identity, signedInAt }: Session): number {
    const { idleMs, absoluteMs } = limitsOf(identity, this.parts.limits);
    return Math.min(idleMs, signedInAt + absoluteMs - Date.now());
  }
}

function listsOf({ identity: { issuer, subject, sessionId } }: Session): string[] {
  return [listOf({ issuer, subject }), ...(sessionId === undefined ? [] : [listOf({ issuer, sid: sessionId })])];
}

/** Hashed, since it is made of what others chose. */
function listOf(whose: SessionsOf): string {
  const named = 'sid' in whose ? ['sid', whose.issuer, whose.sid] : ['sub', whose.issuer, whose.subject];
  return `of:${createHash('sha256').update(JSON.stringify(named)).digest('base64url')}`;
}
