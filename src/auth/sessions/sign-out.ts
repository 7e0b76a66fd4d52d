import type { Logger } from '../../platform/logging/create-logger.ts';
import type { Revocations } from '../revocation/revocations.ts';
import type { IssuerClient } from './issuer-client.ts';
import type { OpenSession } from './session.ts';
import type { Sessions } from './sessions.ts';

/** What signing out is made from, once per process. */
export interface SignOutParts {
  readonly clients: ReadonlyMap<string, IssuerClient>;
  readonly sessions: Sessions;
  readonly revocations: Revocations;
  readonly logger: Logger;
  readonly publicUrl: string;
}

/** Signing out: here first, and then as far as the issuer goes along. */
export class SignOut {
  constructor(private readonly parts: SignOutParts) {}

  /**
   * Ends one session.
   * @returns where the browser goes to sign out at the issuer too; null where there is no such place, or it does not answer
   * @throws VitrineError UNAVAILABLE where the session could not be ended
   */
  async here(open: OpenSession): Promise<URL | null> {
    await this.parts.sessions.end(open);
    return this.atIssuer(open);
  }

  /** Ends all sessions that somebody has by this issuer, and refuses the access tokens they were given until now. */
  async everywhere(open: OpenSession): Promise<URL | null> {
    const { issuer, subject } = open.session.identity;
    await this.parts.sessions.endAllOf({ issuer, subject });
    await this.parts.sessions.end(open);
    await this.parts.revocations.revoke({ issuer, subject });
    return this.atIssuer(open);
  }

  private async atIssuer({ session }: OpenSession): Promise<URL | null> {
    const client = this.parts.clients.get(session.issuerName);
    if (!client) return null;
    try {
      await client.revoke(session.tokens);
      return await client.endSessionUrl(`${this.parts.publicUrl}/`);
    } catch (error) {
      this.parts.logger.warn({ err: error, issuer: session.issuerName }, 'the issuer was not told of a sign-out');
      return null;
    }
  }
}
