import { badInput, VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Identity } from '../../viewer.ts';
import { claimsToIdentity } from '../tokens/claims-to-identity.ts';
import { GrantRefused } from './grant-refused.ts';
import type { IssuerClient, SignInChecks } from './issuer-client.ts';
import { returnPath } from './return-path.ts';
import { keyOfId, newId } from './session-id.ts';
import type { SessionSeal } from './session-seal.ts';
import type { SessionStore } from './session-store.ts';
import type { Sessions } from './sessions.ts';

/** How long somebody may take to sign in, ms. */
export const SIGN_IN_MS = 600_000;

/** A sign-in that has begun. */
interface Begun {
  readonly issuerName: string;
  readonly checks: SignInChecks;
  readonly returnTo: string;
}

/** What signing in is made from, once per process. */
export interface SignInParts {
  readonly clients: ReadonlyMap<string, IssuerClient>;
  readonly store: SessionStore;
  readonly seal: SessionSeal;
  readonly sessions: Sessions;
}

/** Signing in with a browser: sent to the issuer, and back with a code. */
export class SignIn {
  constructor(private readonly parts: SignInParts) {}

  /**
   * Begins: the browser is given `id` in a cookie and sent to `url`.
   * @throws VitrineError BAD_USER_INPUT for an unknown issuer or a foreign way back, UNAVAILABLE
   */
  async begin(issuerName: string | undefined, returnTo: string | undefined): Promise<{ id: string; url: URL }> {
    const client = this.clientOf(issuerName);
    const path = returnPath(returnTo);
    if (path === null) throw badInput('return_to', '"return_to" must be a path of this site, as /account.');
    const { url, checks } = await client.begin();
    const id = newId();
    const key = placeOf(id);
    const begun: Begun = { issuerName: client.setting.name, checks, returnTo: path };
    await this.parts.store.write(key, this.parts.seal.seal(begun, key), SIGN_IN_MS);
    return { id, url };
  }

  /**
   * Finishes: the code is changed for tokens, and a session begins under a new id; the one of before ends.
   * @param query  of the callback, with its question mark
   * @param id     of the sign-in, out of its cookie; it is good once
   * @param before id of the session that the browser had
   * @throws VitrineError FORBIDDEN where this browser has begun no sign-in or the issuer says no, UNAVAILABLE
   */
  async finish(query: string, id: string | null, before: string | null) {
    const begun = id === null ? null : await this.take(id);
    if (!begun) throw refused('not_begun', 'This browser has begun no sign-in, or too long ago. Begin again.');
    const client = this.clientOf(begun.issuerName);
    const { tokens, claims } = await client.finish(query, begun.checks).catch((error: unknown) => {
      throw error instanceof GrantRefused ? refused('refused', 'You were not signed in. Begin again.', error) : error;
    });
    const identity: Identity = claimsToIdentity(client.setting, claims ?? {});
    if (identity.kind === 'machine') throw refused('refused', 'Machines do not sign in with a browser.');
    if (before !== null) await this.endBefore(before);
    const session = await this.parts.sessions.begin({ identity, issuerName: begun.issuerName, tokens });
    return { ...session, returnTo: begun.returnTo };
  }

  private async endBefore(id: string): Promise<void> {
    const open = await this.parts.sessions.read(keyOfId(id));
    if (open) await this.parts.sessions.end(open);
  }

  private async take(id: string): Promise<Begun | null> {
    const key = placeOf(id);
    const sealed = await this.parts.store.take(key);
    return sealed === null ? null : (this.parts.seal.open(sealed, key) as Begun | null);
  }

  private clientOf(name: string | undefined): IssuerClient {
    const { clients } = this.parts;
    const all = [...clients.values()];
    const client =
      name === undefined ? (all.find(({ setting }) => setting.viewers === 'customer') ?? all[0]) : clients.get(name);
    if (client) return client;
    const known = [...clients.keys()].join(', ') || 'none';
    throw badInput('issuer', `"issuer" must name where to sign in; here that is: ${known}.`);
  }
}

const placeOf = (id: string): string => `sign-in:${keyOfId(id)}`;

function refused(reason: string, message: string, cause?: unknown): VitrineError {
  return new VitrineError('FORBIDDEN', message, { reason }, { cause });
}
