import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from './support/chromium.ts';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer();
});
afterAll(() => running.close());

// fetch undoes encodings by itself, so the bytes are read with inject.
const explorer = (headers: Record<string, string> = {}) =>
  running.server.inject({ method: 'GET', url: '/graphiql', headers });

describe('the explorer', () => {
  it('is one page, compressed once, the same in every encoding', async () => {
    const [br, gzip, plain] = await Promise.all(
      ['gzip, br', 'gzip', 'identity'].map((encoding) => explorer({ 'accept-encoding': encoding })),
    );
    expect([br, gzip, plain].map((answer) => answer?.headers['content-encoding'])).toEqual(['br', 'gzip', 'identity']);
    const page = plain?.rawPayload.toString();
    expect(page).toContain('<title>Vitrine</title>');
    expect(brotliDecompressSync(br?.rawPayload ?? Buffer.of()).toString()).toBe(page);
    expect(gunzipSync(gzip?.rawPayload ?? Buffer.of()).toString()).toBe(page);
    const started = performance.now();
    await explorer({ 'accept-encoding': 'br' });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is not sent again to a browser that has it', async () => {
    const etag = String((await explorer()).headers['etag']);
    expect((await explorer({ 'if-none-match': etag })).statusCode).toBe(304);
  });

  it('allows its own script by hash and no other', async () => {
    const policy = String((await explorer()).headers['content-security-policy']);
    expect(policy).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+';/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it('is not there where it is switched off', async () => {
    const production = await runServer({ config: { environment: 'production', graphiql: false } });
    try {
      expect((await fetch(`${production.url}/graphiql`)).status).toBe(404);
      expect((await fetch(`${production.url}/`)).status).toBe(404);
    } finally {
      await production.close();
    }
  });

  it('runs a query in a browser and asks nobody but this server', { timeout: 90_000 }, async () => {
    if (!chromiumPath) {
      process.stderr.write('No chromium in the usual places: the explorer was not tried in a browser.\n');
      return;
    }
    const browser = await launchChromium(chromiumPath);
    try {
      const page = await browser.newPage();
      const hosts = new Set<string>();
      const complaints: string[] = [];
      page.on('request', (request) => hosts.add(new URL(request.url()).host));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const query = encodeURIComponent('{ greeting(name: "Browser") }');
      await page.goto(`${running.url}/graphiql?query=${query}`, { waitUntil: 'load', timeout: 60_000 });
      await page.getByRole('button', { name: /execute query/i }).click({ timeout: 30_000 });
      await page.getByText('Hello Browser').first().waitFor({ timeout: 20_000 });
      expect([...hosts].filter(Boolean)).toEqual([new URL(running.url).host]);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
