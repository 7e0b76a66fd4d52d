import type { FastifyReply } from 'fastify';

/** Adds a request header to those on which the answer depends; others, as CORS, may have named theirs before. */
export function vary(reply: FastifyReply, header: string): FastifyReply {
  const known = reply.getHeader('vary');
  const names = String(known ?? '')
    .split(/\s*,\s*/)
    .filter(Boolean);
  if (names.some((name) => name === '*' || name.toLowerCase() === header.toLowerCase())) return reply;
  return reply.header('vary', [...names, header].join(', '));
}
