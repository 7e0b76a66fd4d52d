import type { FastifyPluginAsync, FastifyReply } from 'fastify';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';

/** Room for a logout token, bytes. */
const LARGEST_BODY = 16_384;

/**
 * `POST /auth/backchannel-logout`: an issuer says that somebody has signed out there, after OpenID Connect Back-Channel
 * Logout 1.0. 400 says why a logout token is not taken, 503 that the issuer should try again.
 * @param logOut does what a logout token says
 */
export function backchannelLogoutRoute(logOut: (logoutToken: string) => Promise<void>): FastifyPluginAsync {
  return async (server) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: LARGEST_BODY },
      async (_request: unknown, body: string | Buffer) => new URLSearchParams(String(body)),
    );
    server.post('/auth/backchannel-logout', async ({ body }, reply) => {
      reply.header('cache-control', 'no-store');
      const [token, ...more] = body instanceof URLSearchParams ? body.getAll('logout_token') : [];
      if (token === undefined || more.length > 0)
        return refuse(reply, 'Send one "logout_token" as application/x-www-form-urlencoded.');
      try {
        await logOut(token);
      } catch (error) {
        if (error instanceof VitrineError && error.code === 'UNAUTHENTICATED')
          return refuse(reply, error.message, error.details);
        throw error;
      }
      return reply.code(200).send();
    });
  };
}

function refuse(reply: FastifyReply, description: string, details: Readonly<Record<string, unknown>> = {}) {
  return reply.code(400).send({ error: 'invalid_request', error_description: description, ...details });
}
