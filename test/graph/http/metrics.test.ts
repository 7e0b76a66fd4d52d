import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer({ config: { metrics: true, rateLimitGuest: 60 } });
});
afterAll(() => running.close());

const get = () => fetch(`${running.url}/metrics`);

it('metrics are told in the text format of Prometheus, those of the process among them', async () => {
  const response = await get();
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const text = await response.text();
  for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds', 'nodejs_heap_size_used_bytes'])
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

it('requests are counted by their kind and how they ended, never by what clients write', async () => {
  await running.ask('query Secret { greeting }');
  await running.ask('{ broken }');
  await running.ask('{ nonsense }');
  await running.ask('mutation { count }');
  await running.ask('{ many(count: 100) { many(count: 1) { greeting } } }');
  const count = (text: string) => text.split('\n').filter((line) => line.startsWith('vitrine_requests_total{'));
  await vi.waitFor(async () =>
    expect(count(await (await get()).text()).sort()).toEqual([
      'vitrine_requests_total{kind="mutation",outcome="ok"} 1',
      'vitrine_requests_total{kind="none",outcome="refused"} 1',
      'vitrine_requests_total{kind="query",outcome="errors"} 1',
      'vitrine_requests_total{kind="query",outcome="ok"} 1',
      'vitrine_requests_total{kind="query",outcome="throttled"} 1',
    ]),
  );
  expect(await (await get()).text()).not.toContain('Secret');
});
