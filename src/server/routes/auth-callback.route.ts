import type { FastifyInstance } from 'fastify';
import type { BrowserSignIn } from '../../auth/sessions/browser-sign-in.ts';

/** `GET /auth/callback`: where the issuer sends the browser back to, with a code or with its refusal. */
export function authCallbackRoute(auth: FastifyInstance, browser: BrowserSignIn): void {
  const { signIn, signInCookie, sessionCookie, publicUrl } = browser;
  auth.get('/auth/callback', { exposeHeadRoute: false }, async (request, reply) => {
    // Good or bad, this sign-in is over.
    reply.header('set-cookie', signInCookie.take());
    const { search } = new URL(request.raw.url ?? '/', publicUrl);
    const finished = await signIn.finish(
      search,
      signInCookie.read(request.headers),
      sessionCookie.read(request.headers),
    );
    return reply
      .header('set-cookie', sessionCookie.give(finished.id, finished.lifetimeMs))
      .redirect(finished.returnTo, 303);
  });
}
