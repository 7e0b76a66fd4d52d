import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig, withDatabase } from '../../../src/platform/config/config.ts';
import { createLogger } from '../../../src/platform/logging/create-logger.ts';
import { serve, type Serving } from '../../../src/serve.ts';

/** Every request has to be over by then. */
const CLEAN_FAILURE_MS = 3_000;
const LEAK = /ECONNREFUSED|127\.0\.0\.1:|timeout exceeded|Connection terminated|SELECT|stack/;

/** Accepts connections and never says a word, as a database that hangs. */
const mute: Server = createServer(() => undefined);
beforeAll(() => new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve)));
afterAll(() => void mute.close());

for (const [what, port] of [
  ['is not there', () => 1],
  ['accepts and never answers', () => (mute.address() as AddressInfo).port],
] as const)
  describe(`a database that ${what}`, () => {
    let serving: Serving;
    let url: string;
    beforeAll(async () => {
      const env = {
        DATABASE_URL: `postgresql://shop:secret@127.0.0.1:${port()}/shop`,
        HOST: '127.0.0.1',
        PORT: '0',
        DRAIN_NOTICE_MS: '0',
      };
      serving = await serve(withDatabase(loadConfig(env)), createLogger({ level: 'silent' }));
      url = `http://127.0.0.1:${serving.port}`;
    });
    afterAll(() => serving.close());

    async function timed(path: string, init?: RequestInit) {
      const started = performance.now();
      const response = await fetch(url + path, init);
      const text = await response.text();
      expect(performance.now() - started).toBeLessThan(CLEAN_FAILURE_MS);
      expect(text).not.toMatch(LEAK);
      return { status: response.status, body: JSON.parse(text) };
    }

    it('leaves the process alive and not ready', async () => {
      expect((await timed('/healthz')).status).toBe(200);
      const { status, body } = await timed('/readyz');
      expect([status, body.title]).toEqual([503, 'Not ready']);
    });

    it('is told to clients as unavailable, in time and without its words', async () => {
      const { status, body } = await timed('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query: '{ product(handle: "hat") { title } }' }),
      });
      expect([503, 504]).toContain(status);
      expect(body.errors[0].extensions.code).toMatch(/^(UNAVAILABLE|TIMEOUT)$/);
    });
  });
