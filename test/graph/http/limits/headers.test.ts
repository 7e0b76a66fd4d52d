import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaRoute } from '../../../../src/server/routes/media.route.ts';
import { runServer, type RunningServer } from '../support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer({
    config: { publicUrl: 'https://graph.shop.example', rateLimitGuest: 1_000 },
    routes: [mediaRoute(() => '<svg/>')],
  });
});
afterAll(() => running.close());

const get = (path: string, init?: RequestInit) => fetch(running.url + path, init);
const corsHeaders = ({ headers }: Response) => [...headers.keys()].filter((name) => name.startsWith('access-control-'));

describe('security headers', () => {
  const everywhere = {
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
    'content-security-policy': expect.stringMatching(/^default-src 'none'/),
  };

  it.each(['/graphql?query={greeting}', '/graphiql', '/healthz', '/readyz', '/media/a.svg', '/nowhere'])(
    'are on every answer, and none that tells what serves: %s',
    async (path) => {
      const headers = Object.fromEntries((await get(path)).headers);
      expect(headers).toMatchObject(everywhere);
      expect(Object.keys(headers)).not.toContain('server');
      expect(Object.keys(headers)).not.toContain('x-powered-by');
    },
  );

  it('let other origins show pictures, and nothing else', async () => {
    const policy = async (path: string) => (await get(path)).headers.get('cross-origin-resource-policy');
    expect(await policy('/media/a.svg')).toBe('cross-origin');
    expect(await policy('/graphql?query={greeting}')).toBe('same-origin');
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    get('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
  const post = (origin: string) => running.ask('{ greeting }', undefined, { origin }).then(({ response }) => response);

  it('that are allowed have their preflight answered and kept for two hours', async () => {
    const { status, headers } = await preflight('https://shop.example');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://shop.example');
    expect(headers.get('access-control-allow-methods')).toBe('GET, POST');
    expect(headers.get('access-control-allow-headers')).toBe('content-type,authorization');
    expect(headers.get('access-control-max-age')).toBe('7200');
    expect(headers.get('vary')).toContain('Origin');
  });

  it('that are allowed may read what limits say, and the id of their request', async () => {
    const { headers } = await post('https://shop.example');
    const exposed = headers.get('access-control-expose-headers')?.split(', ');
    expect(exposed).toEqual(expect.arrayContaining(['ratelimit', 'ratelimit-policy', 'retry-after', 'x-request-id']));
    expect(headers.get('ratelimit')).toMatch(/^"cost";r=/);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
  });

  it.each(['https://evil.example', 'http://shop.example', 'https://shop.example.evil.example', 'null'])(
    'are told nothing where their origin is not on the list: %s',
    async (origin) => {
      expect(corsHeaders(await preflight(origin))).toEqual([]);
      expect((await preflight(origin)).status).toBe(404);
      expect(corsHeaders(await post(origin))).toEqual([]);
    },
  );

  it('that are all allowed send no cookies', async () => {
    const open = await runServer({ config: { corsOrigins: '*' } });
    try {
      const { headers } = (await open.ask('{ greeting }', undefined, { origin: 'https://any.example' })).response;
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    } finally {
      await open.close();
    }
  });
});
