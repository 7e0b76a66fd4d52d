import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer({ config: { requestTimeoutMs: 1_000, answerTimeoutMs: 400 } });
});
afterAll(() => running.close());

/** Collects what a socket says until it closes. */
function listen(socket: Socket) {
  const started = performance.now();
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  socket.on('error', () => undefined);
  return new Promise<{ text: string; afterMs: number }>((resolve) =>
    socket.once('close', () => resolve({ text, afterMs: performance.now() - started })),
  );
}

describe('a caller that takes its time', () => {
  it('with the headers is told so and disconnected', async () => {
    const socket = connect(running.port, '127.0.0.1');
    const closed = listen(socket);
    socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\n');
    const drip = setInterval(() => socket.writable && socket.write('X-Slow: 1\r\n'), 200);
    const { text, afterMs } = await closed;
    clearInterval(drip);
    expect(text).toContain('408 Request Timeout');
    expect(text).toContain('application/problem+json');
    expect(afterMs).toBeLessThan(3_500);
  });

  it('with the body is disconnected', async () => {
    const socket = connect(running.port, '127.0.0.1');
    const closed = listen(socket);
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{',
    );
    const drip = setInterval(() => socket.writable && socket.write(' '), 200);
    const { afterMs } = await closed;
    clearInterval(drip);
    expect(afterMs).toBeLessThan(3_500);
  });

  it('does not keep others waiting, however many there are', async () => {
    const sockets = Array.from({ length: 300 }, () => connect(running.port, '127.0.0.1'));
    for (const socket of sockets) socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nX-Slow: ');
    const started = performance.now();
    expect((await running.ask('{ greeting }')).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1_000);
    for (const socket of sockets) socket.destroy();
  });
});

describe('what is not HTTP', () => {
  it('is answered with a problem and disconnected', async () => {
    const socket = connect(running.port, '127.0.0.1');
    const closed = listen(socket);
    socket.write('hello?\r\n\r\n');
    expect((await closed).text).toMatch(/^HTTP\/1\.1 400 Bad Request[\s\S]*"detail":"The request is not valid HTTP\."/);
  });

  it('is told the limit when the headers are too large', async () => {
    const socket = connect(running.port, '127.0.0.1');
    const closed = listen(socket);
    socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(40_000)}\r\n\r\n`);
    expect((await closed).text).toMatch(/^HTTP\/1\.1 431 /);
  });
});

describe('an answer that takes too long', () => {
  it('is given up with 504, and the work is told to stop', async () => {
    let aborted = false;
    const slow = await runServer({
      config: { answerTimeoutMs: 200 },
      createContext: ({ requestId, signal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        return { requestId };
      },
    });
    try {
      const started = performance.now();
      const { status, body } = await slow.ask('{ slow(ms: 2000) }');
      expect(performance.now() - started).toBeLessThan(1_000);
      expect(status).toBe(504);
      expect(body.errors[0]).toMatchObject({ extensions: { code: 'TIMEOUT' } });
      expect(body.errors[0].message).toContain('200 ms');
      expect(aborted).toBe(true);
    } finally {
      await slow.close();
    }
  });

  it('is stopped when the caller hangs up, and logged once as 499', async () => {
    let aborted = false;
    const slow = await runServer({
      createContext: ({ requestId, signal }) => {
        signal.addEventListener('abort', () => (aborted = true));
        return { requestId };
      },
    });
    try {
      const caller = new AbortController();
      const asked = fetch(`${slow.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': 'gone' },
        body: JSON.stringify({ query: '{ slow(ms: 300) }' }),
        signal: caller.signal,
      });
      await pause(100);
      caller.abort();
      await expect(asked).rejects.toThrow();
      await pause(500);
      expect(aborted).toBe(true);
      const lines = slow.lines.filter(({ requestId, msg }) => requestId === 'gone' && msg === 'request');
      expect(lines.map(({ status }) => status)).toEqual([499]);
    } finally {
      await slow.close();
    }
  });
});

describe('more requests than the server can hold', () => {
  it('are shed with 503 and Retry-After, while liveness is still told', async () => {
    const small = await runServer({ config: { maxInFlight: 2 } });
    try {
      const busy = [small.ask('{ slow(ms: 400) }'), small.ask('{ slow(ms: 400) }')];
      await pause(150);
      const shed = await small.ask('{ greeting }');
      expect([shed.status, shed.response.headers.get('retry-after')]).toEqual([503, '1']);
      expect(shed.body.errors[0].extensions.code).toBe('UNAVAILABLE');
      expect((await fetch(`${small.url}/healthz`)).status).toBe(200);
      for (const { status } of await Promise.all(busy)) expect(status).toBe(200);
      expect((await small.ask('{ greeting }')).status).toBe(200);
    } finally {
      await small.close();
    }
  });
});
