import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the head of a page of ours is written from. */
export interface Page {
  readonly etag: string;
  /** Allows exactly the page's own script and style. */
  readonly contentSecurityPolicy: string;
}

/**
 * Writes the head of a page.
 * @returns true where the browser has this very page already: 304 is set then, and there is nothing more to send
 */
export function writePageHead(request: FastifyRequest, reply: FastifyReply, page: Page): boolean {
  reply
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', page.contentSecurityPolicy)
    .header('cache-control', 'no-cache')
    .header('etag', page.etag);
  const known = request.headers['if-none-match']?.includes(page.etag) ?? false;
  if (known) reply.code(304);
  return known;
}
