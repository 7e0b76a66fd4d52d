import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer({
    routes: [
      async (server) => {
        server.get('/large', async () => ({ text: 'large '.repeat(10_000) }));
      },
    ],
  });
});
afterAll(() => running.close());

describe('the id of a request', () => {
  it("is the caller's, sent back, given to resolvers and written to the log", async () => {
    const { response, body } = await running.ask('query Named { requestId }', undefined, { 'x-request-id': 'cart-42' });
    expect(response.headers.get('x-request-id')).toBe('cart-42');
    expect(body.data.requestId).toBe('cart-42');
    expect(running.lines.filter(({ requestId }) => requestId === 'cart-42')).toHaveLength(1);
  });

  it("is a new one where the caller's could do harm in a log", async () => {
    const { response } = await running.ask('{ greeting }', undefined, { 'x-request-id': 'a"b,{}' });
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('the line of a request', () => {
  it('names the operation, its time, its statements and its status, and no secrets', async () => {
    await running.ask('query Home { greeting }', undefined, {
      'x-request-id': 'line-1',
      authorization: 'Bearer very-secret-token',
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    });
    expect(running.lines.find(({ requestId }) => requestId === 'line-1')).toMatchObject({
      level: 'info',
      msg: 'request',
      method: 'POST',
      path: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      operation: 'Home',
      kind: 'query',
      statements: 2,
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    });
    expect(JSON.stringify(running.lines)).not.toContain('very-secret-token');
  });

  it('leaves the query string out', async () => {
    await fetch(`${running.url}/nowhere?token=hidden`, { headers: { 'x-request-id': 'line-2' } });
    expect(running.lines.find(({ requestId }) => requestId === 'line-2')).toMatchObject({
      path: '/nowhere',
      status: 404,
    });
    expect(JSON.stringify(running.lines)).not.toContain('hidden');
  });
});

describe('an unknown path', () => {
  it('is answered with a problem after RFC 9457', async () => {
    const response = await fetch(`${running.url}/nowhere`);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 });
  });

  it('is a problem too when it is no valid path at all', async () => {
    const response = await fetch(`${running.url}/%zz`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ]);
  });
});

describe('answers', () => {
  for (const [accepted, sent] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const)
    it(`are sent as ${sent ?? 'they are'} to clients that accept ${accepted}`, async () => {
      const response = await fetch(`${running.url}/large`, { headers: { 'accept-encoding': accepted } });
      expect(response.headers.get('content-encoding')).toBe(sent);
      expect(((await response.json()) as { text: string }).text).toHaveLength(60_000);
    });

  it('carry headers that let no page be made of them', async () => {
    const { headers } = (await running.ask('{ greeting }')).response;
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('ask for https once the public address is https', async () => {
    const secure = await runServer({ config: { publicUrl: 'https://graph.shop.example' } });
    try {
      const { headers } = (await secure.ask('{ greeting }')).response;
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
    } finally {
      await secure.close();
    }
  });

  it('tell their timing where nobody measures for secrets', async () => {
    expect((await running.ask('{ greeting }')).response.headers.get('server-timing')).toMatch(
      /^total;dur=.*desc="2 statements"$/,
    );
    const production = await runServer({ config: { environment: 'production' } });
    try {
      expect((await production.ask('{ greeting }')).response.headers.get('server-timing')).toBeNull();
    } finally {
      await production.close();
    }
  });
});

describe('pages of other origins', () => {
  const origin = async (name: string) =>
    (await running.ask('{ greeting }', undefined, { origin: name })).response.headers.get(
      'access-control-allow-origin',
    );

  it('may read answers only when their origin is on the list', async () => {
    expect(await origin('https://shop.example')).toBe('https://shop.example');
    expect(await origin('https://evil.example')).toBeNull();
    expect(await origin('https://shop.example.evil.example')).toBeNull();
  });
});
