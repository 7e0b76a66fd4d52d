import { afterEach, describe, expect, it } from 'vitest';
import { VitrineError } from '../../../../src/platform/errors/vitrine-error.ts';
import type { ServerSettings } from '../../../../src/server/server-settings.ts';
import { runServer, type RunningServer } from '../support/running-server.ts';

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ close }) => close())));

async function limited(config: Partial<ServerSettings>): Promise<RunningServer> {
  const server = await runServer({
    config,
    createContext: ({ requestId, headers }) => {
      if (headers.authorization === 'Bearer bad') throw new VitrineError('UNAUTHENTICATED', 'The token is bad.');
      return { requestId };
    },
    routes: [
      async (scope) => {
        for (const path of ['/auth/login', '/auth/callback', '/auth/session']) scope.get(path, async () => ({ path }));
      },
    ],
  });
  running.push(server);
  return server;
}

describe('signing in', () => {
  it('is limited by address, all of its steps together', async () => {
    const { url } = await limited({ rateLimitSignIn: 3 });
    const status = async (path: string) => (await fetch(url + path)).status;
    expect([await status('/auth/login'), await status('/auth/callback?code=1'), await status('/auth/login')]).toEqual([
      200, 200, 200,
    ]);
    const refused = await fetch(`${url}/auth/callback?code=2`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^(1\d|20)$/)]);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await refused.json()).toMatchObject({ status: 429, detail: expect.stringContaining('Too many sign-ins') });
  });

  it('being limited keeps nobody from what they have already', async () => {
    const { url, ask } = await limited({ rateLimitSignIn: 1 });
    for (let i = 0; i < 3; i += 1) await fetch(`${url}/auth/login`);
    expect((await fetch(`${url}/auth/session`)).status).toBe(200);
    expect((await ask('{ greeting }')).status).toBe(200);
  });
});

describe('tokens that are refused', () => {
  const bad = { authorization: 'Bearer bad' };
  const good = { authorization: 'Bearer good' };

  it('are limited by address, so that guessing ends', async () => {
    const { ask } = await limited({ rateLimitSignIn: 2 });
    expect([
      (await ask('{ greeting }', undefined, bad)).status,
      (await ask('{ greeting }', undefined, bad)).status,
    ]).toEqual([401, 401]);
    const { status, body, response } = await ask('{ greeting }', undefined, bad);
    expect([status, body.errors[0].extensions.code, response.headers.get('retry-after')]).toEqual([
      429,
      'THROTTLED',
      expect.stringMatching(/^(2\d|30)$/),
    ]);
  });

  it('do not keep guests of the same address out, nor count good tokens', async () => {
    const { ask } = await limited({ rateLimitSignIn: 2 });
    for (let i = 0; i < 4; i += 1) expect((await ask('{ greeting }', undefined, good)).status).toBe(200);
    for (let i = 0; i < 4; i += 1) await ask('{ greeting }', undefined, bad);
    expect((await ask('{ greeting }')).status).toBe(200);
  });
});
