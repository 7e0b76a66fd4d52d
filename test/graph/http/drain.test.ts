import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runServer } from './support/running-server.ts';

/** One request over a connection that the client would like to keep. */
function get(url: string, agent: Agent): Promise<{ status: number; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (answer) => {
      answer
        .resume()
        .once('end', () => resolve({ status: answer.statusCode ?? 0, connection: answer.headers.connection }));
    })
      .once('error', reject)
      .end();
  });
}

describe('a server that is asked to stop', () => {
  it('says at once that it is not ready, and still answers what arrives', async () => {
    const { server, url, ask } = await runServer({ config: { drainNoticeMs: 400 } });
    const stopped = server.drain();
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ draining: true, detail: expect.stringContaining('stopping') });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await ask('{ greeting }')).body.data).toEqual({ greeting: 'Hello you' });
    await stopped;
  });

  it('says so at once even while a store hangs', async () => {
    const hanging = { name: 'database', timeoutMs: 1_000, check: () => new Promise<void>(() => undefined) };
    const { server, url } = await runServer({ config: { drainNoticeMs: 900 }, readiness: [hanging] });
    const stopped = server.drain();
    const started = performance.now();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect(performance.now() - started).toBeLessThan(700);
    await stopped;
  });

  it('finishes what is in flight, then refuses connections', async () => {
    const { server, url, ask } = await runServer();
    const inFlight = ask('{ slow(ms: 600) }');
    await pause(100);
    const stopped = server.drain();
    await pause(200);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    const { status, body, response } = await inFlight;
    expect([status, body.data.slow]).toEqual([200, 'done']);
    expect(response.headers.get('connection')).toBe('close');
    await stopped;
  });

  it('loses nothing of clients that keep their connections', async () => {
    const { server, url } = await runServer({ config: { drainNoticeMs: 300 } });
    const agent = new Agent({ keepAlive: true, maxSockets: 8 });
    let stopping = false;
    const statuses: number[] = [];
    const clients = Array.from({ length: 8 }, async () => {
      for (let more = true; more;) {
        const { status, connection } = await get(`${url}/graphql?query=%7Bgreeting%7D`, agent);
        statuses.push(status);
        more = !(stopping && connection === 'close');
        await pause(5);
      }
    });
    await pause(200);
    stopping = true;
    await Promise.all([server.drain(), ...clients]);
    agent.destroy();
    expect(statuses.length).toBeGreaterThan(clients.length);
    expect(new Set(statuses)).toEqual(new Set([400])); // no preflight header: refused, but always answered
  });

  it('does not wait for connections without a request', async () => {
    const { server, port, url } = await runServer();
    const silent = connect(port, '127.0.0.1');
    const closed = new Promise((resolve) => silent.once('close', resolve));
    const agent = new Agent({ keepAlive: true });
    await get(`${url}/healthz`, agent);
    const started = performance.now();
    await server.drain();
    expect(performance.now() - started).toBeLessThan(1_500);
    await closed;
    agent.destroy();
  });

  it('cuts what does not finish in time', async () => {
    const { server, ask } = await runServer({ config: { drainTimeoutMs: 300 } });
    const endless = ask('{ slow(ms: 10000) }').catch(() => 'cut');
    await pause(100);
    const started = performance.now();
    await server.drain();
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(await endless).toBe('cut');
  });

  it('stops once, however often it is asked', async () => {
    const { server } = await runServer();
    await Promise.all([server.drain(), server.drain(), server.close()]);
    await server.drain();
  });
});
