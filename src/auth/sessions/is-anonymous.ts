import type { IncomingHttpHeaders } from 'node:http';
import { SESSION_COOKIE } from './session-cookie.ts';

/** True for a request that shows neither an access token nor the cookie of a session: it can only be a guest's. */
export function isAnonymous({ authorization, cookie }: IncomingHttpHeaders): boolean {
  return authorization === undefined && (cookie === undefined || !cookie.includes(SESSION_COOKIE));
}
