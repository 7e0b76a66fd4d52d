import type { IncomingHttpHeaders } from 'node:http';
import type { Identity, Viewer } from '../viewer.ts';
import { GUEST, viewerOf } from './viewer-of.ts';

/** What of a request says who asks. */
export interface Credentials {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
}

/** One way to say who one is: an access token, or the cookie of a session. */
export interface Authenticator {
  /**
   * Who it is by this way; null where the request does not use it.
   * @throws VitrineError UNAUTHENTICATED for credentials that are no good, FORBIDDEN for a request that a foreign page may have
   * sent, UNAVAILABLE where they cannot be checked now
   */
  identityOf(credentials: Credentials): Promise<Identity | null>;
}

/**
 * Says who asks: by the first of the ways that a request uses, a guest where it uses none. Credentials that are no good
 * are refused and not taken for a guest, so that nobody shops for an hour before they see that they are not signed in.
 * @param authenticators in order: an access token comes before a cookie, which browsers send unasked
 */
export function createAuthenticate(
  authenticators: readonly Authenticator[],
  customerIdOf: (identity: Identity) => Promise<bigint>,
): (credentials: Credentials) => Promise<Viewer> {
  return async (credentials) => {
    for (const authenticator of authenticators) {
      const identity = await authenticator.identityOf(credentials);
      if (identity) return viewerOf(identity, customerIdOf);
    }
    return GUEST;
  };
}
