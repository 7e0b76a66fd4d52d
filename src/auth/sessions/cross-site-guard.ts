import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Credentials } from '../authenticate.ts';

/** Headers that a page of another site cannot send without being asked first (a CORS preflight). */
const CUSTOM_HEADERS = ['x-vitrine-csrf', 'apollo-require-preflight'] as const;

/**
 * Refuses what a page of another site may have sent in a visitor's name. Browsers send cookies unasked; what changes something by
 * them needs a header that only our own pages can set, and comes from an origin that we know.
 * @param origins web origins of our own pages
 * @throws VitrineError FORBIDDEN
 */
export function guardCrossSite({ method, headers }: Credentials, origins: ReadonlySet<string>): void {
  if (method === 'GET' || method === 'HEAD') return;
  if (!CUSTOM_HEADERS.some((name) => headers[name] !== undefined))
    throw refused('csrf_header', 'Send the header "X-Vitrine-CSRF: 1" with what is signed in by a cookie.');
  if (headers.origin === undefined || !origins.has(headers.origin))
    throw refused(
      'csrf_origin',
      'What is signed in by a cookie must come from a page of this shop: PUBLIC_URL or CORS_ORIGINS.',
    );
  if (headers['sec-fetch-site'] === 'cross-site')
    throw refused('csrf_site', 'Pages of other sites may not use the session of this one.');
}

function refused(reason: string, message: string): VitrineError {
  return new VitrineError('FORBIDDEN', message, { reason });
}
