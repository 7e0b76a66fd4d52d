import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BrowserSignIn } from '../../auth/sessions/browser-sign-in.ts';
import { SIGN_IN_MS } from '../../auth/sessions/sign-in.ts';
import { isLoopbackHttp } from '../../auth/tokens/issuer-address.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';

/** `GET /auth/login?issuer=customers&return_to=/account`: sends the browser to the issuer. */
export function authLoginRoute(auth: FastifyInstance, { signIn, signInCookie, publicUrl }: BrowserSignIn): void {
  auth.get('/auth/login', { exposeHeadRoute: false }, async (request, reply) => {
    const elsewhere = ownAddress(request, publicUrl);
    if (elsewhere) return reply.redirect(elsewhere, 302);
    const { id, url } = await signIn.begin(parameter(request, 'issuer'), parameter(request, 'return_to'));
    return reply.header('set-cookie', signInCookie.give(id, SIGN_IN_MS)).redirect(url.href, 302);
  });
}

/**
 * Development is reached as localhost and as 127.0.0.1, which share no cookies: a sign-in goes on where it will come
 * back to.
 */
function ownAddress({ hostname, url }: FastifyRequest, publicUrl: string): string | null {
  const asked = `http://${hostname}`;
  if (!isLoopbackHttp(publicUrl) || !URL.canParse(asked) || !isLoopbackHttp(asked)) return null;
  return hostname === new URL(publicUrl).hostname ? null : `${publicUrl}${url}`;
}

function parameter({ query }: FastifyRequest, name: 'issuer' | 'return_to'): string | undefined {
  const value = (query as Readonly<Record<string, unknown>>)[name];
  if (value === undefined || typeof value === 'string') return value;
  throw badInput(name, `"${name}" is given more than once.`);
}
