import type { IncomingHttpHeaders } from 'node:http';
import type { Identity } from '../../viewer.ts';
import type { Authenticator, Credentials } from '../authenticate.ts';
import { guardCrossSite } from './cross-site-guard.ts';
import type { Revocations } from '../revocation/revocations.ts';
import type { IdCookie } from './session-cookie.ts';
import type { SessionRefresh } from './session-refresh.ts';
import type { OpenSession } from './session.ts';
import type { Sessions } from './sessions.ts';

/** What a session authenticator is made from, once per process. */
export interface SessionAuthenticatorParts {
  readonly cookie: IdCookie;
  readonly sessions: Sessions;
  readonly refresh: SessionRefresh;
  readonly revocations: Revocations;
  /** Web origins of our own pages. */
  readonly origins: ReadonlySet<string>;
}

/** Browsers, by the cookie of their session. */
export class SessionAuthenticator implements Authenticator {
  private readonly ended = new WeakSet<IncomingHttpHeaders>();

  constructor(private readonly parts: SessionAuthenticatorParts) {}

  /** Who the session of a request's cookie belongs to; null without one, or where it has ended: that is a guest. */
  async identityOf(credentials: Credentials): Promise<Identity | null> {
    return (await this.sessionOf(credentials))?.session.identity ?? null;
  }

  /**
   * The session of a request's cookie, fresh.
   * @throws VitrineError FORBIDDEN for what a foreign page may have sent, UNAVAILABLE where sessions cannot be reached: to take
   *   somebody who has signed in for a guest would be worse
   */
  async sessionOf(credentials: Credentials): Promise<OpenSession | null> {
    const open = await this.unrefreshedOf(credentials);
    const fresh = open && (await this.parts.refresh.fresh(open));
    if (open && !fresh) this.ended.add(credentials.headers);
    return fresh;
  }

  /** The same as it is kept, which is enough for whoever wants to leave: no issuer is asked. */
  async unrefreshedOf(credentials: Credentials): Promise<OpenSession | null> {
    const { cookie, origins } = this.parts;
    const id = cookie.read(credentials.headers);
    if (id === null) return null;
    guardCrossSite(credentials, origins);
    const open = await this.unrevoked(id);
    if (!open) this.ended.add(credentials.headers);
    return open;
  }

  /** True where a request brought the cookie of a session that has ended: its answer takes the cookie away. */
  hasEnded(headers: IncomingHttpHeaders): boolean {
    return this.ended.has(headers);
  }

  /** What is on the deny list ends here too: operators and issuers may put it there while a session is being made. */
  private async unrevoked(id: string): Promise<OpenSession | null> {
    const { sessions, revocations } = this.parts;
    const open = await sessions.find(id);
    if (!open) return null;
    const { identity, signedInAt } = open.session;
    if (!(await revocations.isRevoked({ ...identity, tokenId: undefined, issuedAt: signedInAt / 1_000 }))) return open;
    await sessions.end(open);
    return null;
  }
}
