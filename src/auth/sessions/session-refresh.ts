import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Logger } from '../../platform/logging/create-logger.ts';
import { GrantRefused } from './grant-refused.ts';
import type { IssuerClient } from './issuer-client.ts';
import { renewedSession } from './renewed-session.ts';
import { newId } from './session-id.ts';
import type { SessionStore } from './session-store.ts';
import type { OpenSession } from './session.ts';
import type { Sessions } from './sessions.ts';
import { WALL_CLOCK } from './wall-clock.ts';

/** How long before its access token expires a session is refreshed, ms. */
const EARLY_MS = 30_000;
/** Life of the lock, ms: longer than the issuer may take with all that is asked of it. */
const LOCK_MS = 15_000;
/** Longest wait for another process that is refreshing, ms, and the pause between two looks. */
const WAIT_MS = 8_000;
const PAUSE_MS = 50;
/** How long staff may go on with what their last token said while the issuer cannot be asked, ms. */
const STAFF_GRACE_MS = 300_000;
/** How long an issuer is not asked again for a session after it did not answer, ms. */
const COOL_DOWN_MS = 5_000;
/** How often tokens that were rotated are tried to be kept. */
const KEEP_TRIES = 3;

/** What refreshing is made from, once per process. */
export interface RefreshParts {
  readonly clients: ReadonlyMap<string, IssuerClient>;
  readonly store: SessionStore;
  readonly sessions: Sessions;
  readonly logger: Logger;
}

/**
 * Keeps sessions fresh by the rotation of refresh tokens. A refresh token is good once: however many requests come at the same
 * time, to however many processes, one of them asks the issuer.
 */
export class SessionRefresh {
  private readonly running = new Map<string, Promise<OpenSession | null>>();
  private readonly failed = new LRUCache<string, true>({ max: 10_000, ttl: COOL_DOWN_MS, perf: WALL_CLOCK });

  constructor(private readonly parts: RefreshParts) {}

  /**
   * The session, refreshed where it has to be.
   * @returns null where the issuer no longer stands by it: it has ended then
   * @throws VitrineError UNAVAILABLE
   */
  async fresh(open: OpenSession): Promise<OpenSession | null> {
    if (open.session.tokens.expiresAt - Date.now() > EARLY_MS) return open;
    if (this.failed.has(open.key)) return goOn(open);
    const running = this.running.get(open.key);
    if (running) return running;
    const refreshing = this.refresh(open).finally(() => this.running.delete(open.key));
    this.running.set(open.key, refreshing);
    return refreshing;
  }

  private async refresh(open: OpenSession): Promise<OpenSession | null> {
    const { store, sessions } = this.parts;
    const lock = `refresh:${open.key}`;
    const owner = newId();
    const deadline = performance.now() + WAIT_MS;
    while (!(await store.lock(lock, owner, LOCK_MS))) {
      if (performance.now() > deadline) return goOn(open);
      await sleep(PAUSE_MS);
      const latest = await sessions.read(open.key);
      if (!latest || isNewer(latest, open)) return latest;
    }
    try {
      // Read again: another process may have refreshed it just before the lock was ours.
      const latest = await sessions.read(open.key);
      return !latest || isNewer(latest, open) ? latest : await this.ask(latest);
    } finally {
      // A lock that cannot be opened now opens by itself.
      await store.unlock(lock, owner).catch(() => undefined);
    }
  }

  private async ask(open: OpenSession): Promise<OpenSession | null> {
    const { identity, issuerName, tokens } = open.session;
    const client = this.parts.clients.get(issuerName);
    if (!client || tokens.refreshToken === undefined) return this.withoutRefresh(open);
    try {
      const granted = await client.refresh(tokens.refreshToken, identity.subject);
      const renewed = { key: open.key, session: renewedSession(open.session, client.setting, granted) };
      return (await this.keep(renewed)) ? renewed : null;
    } catch (error) {
      if (!(error instanceof GrantRefused)) return this.whileIssuerIsAway(open, error);
      this.parts.logger.info({ err: error, issuer: issuerName }, 'a session has ended: it was not refreshed');
      await this.parts.sessions.end(open);
      return null;
    }
  }

  /** The old refresh token is used up: to lose the new one would sign somebody out. */
  private async keep(renewed: OpenSession): Promise<boolean> {
    for (let tries = 1; ; tries += 1)
      try {
        return await this.parts.sessions.keep(renewed);
      } catch (error) {
        if (tries === KEEP_TRIES) throw error;
        await sleep(PAUSE_MS * 4);
      }
  }

  /** Customers keep a session that cannot be refreshed; staff only for as long as their token says. */
  private async withoutRefresh(open: OpenSession): Promise<OpenSession | null> {
    const { identity, tokens } = open.session;
    if (identity.kind !== 'staff' || tokens.expiresAt > Date.now()) return open;
    await this.parts.sessions.end(open);
    return null;
  }

  private whileIssuerIsAway(open: OpenSession, error: unknown): OpenSession {
    const { key, session } = open;
    this.failed.set(key, true);
    this.parts.logger.warn({ err: error, issuer: session.issuerName }, 'a session could not be refreshed');
    return goOn(open, error);
  }
}

/** With what is known: customers until their session ends, staff for a few minutes, so that roles taken away are gone. */
function goOn(open: OpenSession, cause?: unknown): OpenSession {
  const { identity, tokens } = open.session;
  if (identity.kind !== 'staff' || tokens.expiresAt + STAFF_GRACE_MS > Date.now()) return open;
  throw new VitrineError('UNAVAILABLE', 'Your sign-in cannot be confirmed for a moment. Try again.', {}, { cause });
}

function isNewer(latest: OpenSession, open: OpenSession): boolean {
  return latest.session.tokens.expiresAt > open.session.tokens.expiresAt;
}
