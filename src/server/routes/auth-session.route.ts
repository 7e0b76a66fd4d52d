import type { FastifyInstance } from 'fastify';
import type { BrowserSignIn } from '../../auth/sessions/browser-sign-in.ts';

/** `GET /auth/session`: whether this browser is signed in, as whom and until when. Never a token. */
export function authSessionRoute(auth: FastifyInstance, { authenticator, sessions }: BrowserSignIn): void {
  auth.get('/auth/session', async (request) => {
    const open = await authenticator.sessionOf(request);
    if (!open) return { signedIn: false };
    const { identity, issuerName } = open.session;
    const { at, idleAt } = await sessions.endOf(open);
    return {
      signedIn: true,
      kind: identity.kind,
      name: identity.name ?? identity.email ?? identity.subject,
      roles: identity.roles,
      issuer: issuerName,
      expiresAt: new Date(at).toISOString(),
      idleExpiresAt: new Date(Math.min(idleAt, at)).toISOString(),
    };
  });
}
