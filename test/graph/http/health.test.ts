import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadinessCheck } from '../../../src/platform/health/readiness.ts';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer | undefined;
afterEach(() => running?.close());

async function withChecks(...readiness: ReadinessCheck[]) {
  running = await runServer({ readiness });
  return running;
}

const fine: ReadinessCheck = { name: 'migrations', timeoutMs: 100, check: async () => undefined };
const hanging: ReadinessCheck = { name: 'database', timeoutMs: 100, check: () => new Promise(() => undefined) };
const failing: ReadinessCheck = {
  name: 'database',
  timeoutMs: 100,
  check: async () => {
    throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
  },
};

describe('/healthz', () => {
  it('says that the process lives, whatever its stores do', async () => {
    const { url } = await withChecks(hanging, failing);
    const started = performance.now();
    const response = await fetch(`${url}/healthz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'alive' });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('/readyz', () => {
  it('is 200 with every check when all are well', async () => {
    const { url } = await withChecks(fine);
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'ready', checks: { migrations: { status: 'ok' } } });
  });

  it('is 503 with a problem that names the check, not its cause, which is logged', async () => {
    const { url, lines } = await withChecks(fine, failing);
    const response = await fetch(`${url}/readyz`);
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(response.headers.get('retry-after')).toBe('1');
    expect(JSON.parse(text)).toMatchObject({
      title: 'Not ready',
      status: 503,
      detail: 'database: failing',
      checks: { migrations: { status: 'ok' }, database: { status: 'failing' } },
    });
    expect(text).not.toContain('ECONNREFUSED');
    expect(JSON.stringify(lines)).toContain('ECONNREFUSED');
  });

  it('is 200 and degraded while only something fails that the process can do without', async () => {
    const { url, lines } = await withChecks(fine, { ...failing, name: 'redis', isOptional: true });
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'degraded', checks: { redis: { status: 'failing' } } });
    expect(JSON.stringify(lines)).toContain('ECONNREFUSED');
  });

  it('gives a store that hangs its time and no more', async () => {
    const { url } = await withChecks(hanging);
    const started = performance.now();
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ checks: { database: { status: 'timeout' } } });
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('does not ask a slow store once for every probe', async () => {
    let asked = 0;
    const { url } = await withChecks({
      name: 'database',
      timeoutMs: 1_000,
      check: async () => {
        asked += 1;
        await pause(100);
      },
    });
    await Promise.all(Array.from({ length: 5 }, () => fetch(`${url}/readyz`)));
    expect(asked).toBeLessThan(3);
  });

  it('comes back by itself when the store does', async () => {
    let away = true;
    const { url } = await withChecks({
      name: 'database',
      timeoutMs: 100,
      check: async () => {
        if (away) throw new Error('away');
      },
    });
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    away = false;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });
});
