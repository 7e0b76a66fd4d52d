import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from '../http/support/running-server.ts';
import { DRIVER_WORDS } from '../http/support/demo-graph.ts';
import { partsOf } from './parts-of.ts';

const IN_PARTS = 'multipart/mixed; deferSpec=20220824, application/json';

let running: RunningServer;
let hasty: RunningServer;
beforeAll(async () => {
  running = await runServer();
  hasty = await runServer({ config: { answerTimeoutMs: 400 } });
});
afterAll(() => Promise.all([running.close(), hasty.close()]));

const ask = (query: string, accept = IN_PARTS, server = running) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query }),
  });

describe('an answer in parts', () => {
  it('sends what is not deferred at once, and the rest when it is there', async () => {
    const response = await ask('{ greeting ... @defer(label: "later") { slow(ms: 150) } }');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary="-"; deferSpec=20220824/);
    const [first, second, ...more] = await partsOf(response);
    expect(first!.payload).toEqual({ data: { greeting: 'Hello you' }, hasNext: true });
    expect(second!.payload['incremental']).toEqual([{ data: { slow: 'done' }, path: [], label: 'later' }]);
    expect(more.length === 0 ? second!.payload['hasNext'] : more.at(-1)!.payload['hasNext']).toBe(false);
    expect(second!.at - first!.at).toBeGreaterThan(50);
  });

  it('sends the items of a streamed list one after the other', async () => {
    const parts = await partsOf(await ask('{ many(count: 3) @stream(initialCount: 1) { greeting } }'));
    expect(parts[0]!.payload['data'].many).toHaveLength(1);
    const items = parts.slice(1).flatMap(({ payload }) => (payload['incremental'] ?? []) as { items: unknown[] }[]);
    expect(items.flatMap(({ items: each }) => each)).toEqual([{ greeting: 'Hello you' }, { greeting: 'Hello you' }]);
  });

  it('is one answer where nothing is deferred, or is deferred only if false', async () => {
    for (const query of ['{ greeting }', '{ ... @defer(if: false) { greeting } }']) {
      const response = await ask(query);
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.json()).toEqual({ data: { greeting: 'Hello you' } });
    }
  });

  it('masks what fails in a later part, with the id of the request', async () => {
    const parts = await partsOf(await ask('{ greeting ... @defer { slow(ms: 20) broken } }'));
    const text = JSON.stringify(parts);
    expect(text).not.toContain(DRIVER_WORDS);
    const [{ errors }] = parts[1]!.payload['incremental'];
    expect(errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) });
    expect(running.lines.some(({ err }) => JSON.stringify(err ?? '').includes('SELECT price'))).toBe(true);
  });

  it('masks what fails in the first part', async () => {
    const parts = await partsOf(await ask('{ broken ... @defer { slow(ms: 20) } }'));
    expect(parts[0]!.payload['errors'][0].extensions.requestId).toEqual(expect.any(String));
  });

  it('ends in order when its last part takes too long', async () => {
    const parts = await partsOf(await ask('{ greeting ... @defer { slow(ms: 1500) } }', IN_PARTS, hasty));
    expect(parts[0]!.payload['data']).toEqual({ greeting: 'Hello you' });
    expect(parts.at(-1)!.payload).toEqual({
      hasNext: false,
      extensions: { degraded: [{ path: [], reason: 'LATE', deadlineMs: 400 }] },
    });
  });

  it('is compressed part by part, not held back', async () => {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: IN_PARTS, 'accept-encoding': 'gzip' },
      body: JSON.stringify({ query: '{ many(count: 200) { greeting } ... @defer { slow(ms: 200) } }' }),
    });
    const [first, second] = await partsOf(response);
    expect(second!.at - first!.at).toBeGreaterThan(80);
  });

  it('leaves the server to others when its caller hangs up', async () => {
    const controller = new AbortController();
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: IN_PARTS },
      body: JSON.stringify({ query: '{ greeting ... @defer { slow(ms: 300) } }' }),
      signal: controller.signal,
    });
    await response.body!.getReader().read();
    controller.abort();
    expect((await (await ask('{ greeting }')).json()).data).toEqual({ greeting: 'Hello you' });
  });
});
