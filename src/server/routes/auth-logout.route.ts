import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserSignIn } from '../../auth/sessions/browser-sign-in.ts';

/**
 * `POST /auth/logout` ends this session, `?everywhere=true` or `POST /auth/logout-everywhere` all sessions of this
 * person. The answer names where the browser should go to sign out at the issuer too.
 */
export function authLogoutRoutes(auth: FastifyInstance, browser: BrowserSignIn): void {
  const { authenticator, signOut, sessionCookie } = browser;

  const leave = async (request: FastifyRequest, reply: FastifyReply, everywhere: boolean) => {
    const open = await authenticator.unrefreshedOf(request);
    const next = open && (await (everywhere ? signOut.everywhere(open) : signOut.here(open)));
    // A form of another site comes without the cookie, but what it is answered would be believed by the browser.
    if (open) reply.header('set-cookie', sessionCookie.take());
    return reply.send({ signedIn: false, ...(next ? { endSessionUrl: next.href } : {}) });
  };

  auth.post<{ Querystring: Record<string, unknown> }>('/auth/logout', (request, reply) =>
    leave(request, reply, request.query['everywhere'] === 'true'),
  );
  auth.post('/auth/logout-everywhere', (request, reply) => leave(request, reply, true));
}
