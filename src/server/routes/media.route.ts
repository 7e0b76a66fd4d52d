import { createHash } from 'node:crypto';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { sendProblem } from '../problem-details.ts';

/** Draws the picture of a file name in the wanted size; null when there is no such picture. Pixels. */
export type DrawNamedPicture = (name: string, wanted: { width?: number; height?: number }) => string | null;

const A_YEAR = 'public, max-age=31536000, immutable';
/** A picture is looked at: it runs nothing and loads nothing, also when somebody opens it by itself. */
const CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** `/media/NAME.svg`: the shop's pictures, drawn from their address alone. `?width=` and `?height=` give a size in pixels. */
export function mediaRoute(draw: DrawNamedPicture): FastifyPluginAsync {
  return async (server) => {
    server.get<{ Params: { name: string } }>('/media/:name', { logLevel: 'warn' }, async (request, reply) => {
      const [width, height] = [side(request, 'width'), side(request, 'height')];
      if (width === null || height === null)
        return sendProblem(request, reply, {
          status: 400,
          detail: '"width" and "height" are whole numbers of pixels, from 1.',
        });
      const svg = draw(request.params.name, { width, height });
      if (svg === null)
        return sendProblem(request, reply, { status: 404, detail: 'There is no picture of this name.' });
      const etag = `"${createHash('sha256').update(svg).digest('base64url').slice(0, 22)}"`;
      reply
        .header('cache-control', A_YEAR)
        .header('etag', etag)
        .header('content-security-policy', CONTENT_SECURITY_POLICY)
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('access-control-allow-origin', '*');
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
      return reply.type('image/svg+xml; charset=utf-8').send(svg);
    });
  };
}

/** A side from the query string: undefined when it is not given, null when it is not a size. */
function side({ query }: FastifyRequest, name: 'width' | 'height'): number | undefined | null {
  const text: unknown =
    typeof query === 'object' && query !== null && name in query ? query[name as keyof typeof query] : undefined;
  if (text === undefined) return undefined;
  return typeof text === 'string' && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
