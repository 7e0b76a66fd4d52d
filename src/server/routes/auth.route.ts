import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import type { BrowserSignIn } from '../../auth/sessions/browser-sign-in.ts';
import { sendAuthError } from '../auth-error.ts';
import { authCallbackRoute } from './auth-callback.route.ts';
import { authLoginRoute } from './auth-login.route.ts';
import { authLogoutRoutes } from './auth-logout.route.ts';
import { authSessionRoute } from './auth-session.route.ts';

/**
 * `/auth/…`: signing in and out with a browser. Every answer of the server, the graph's too, takes the cookie of a
 * session away that has ended.
 */
export function authRoutes(browser: BrowserSignIn): FastifyPluginAsync {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.addHook('onSend', async (request, reply) => {
      if (browser.authenticator.hasEnded(request.headers) && !reply.hasHeader('set-cookie'))
        reply.header('set-cookie', browser.sessionCookie.take());
    });
    await scope.register(async (auth) => {
      auth.setErrorHandler(sendAuthError);
      auth.addHook('onRequest', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      readNoBodies(auth);
      authLoginRoute(auth, browser);
      authCallbackRoute(auth, browser);
      authLogoutRoutes(auth, browser);
      authSessionRoute(auth, browser);
    });
  };
  // Fastify's own way to let a plugin's hooks hold for its neighbours: the graph is one.
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true });
}

/** Nothing here has a body: one that comes is read, within the limit, and left. */
function readNoBodies(auth: FastifyInstance): void {
  auth.removeAllContentTypeParsers();
  auth.addContentTypeParser('*', { parseAs: 'string' }, (_request, _body, done) => done(null, undefined));
}
