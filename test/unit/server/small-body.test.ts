import { createServer, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasSmallBody, peekBody } from '../../../src/server/cache/small-body.ts';

/** Answers with what was seen of a body beforehand, and with what was read of it a turn of the event loop later. */
const server = createServer((req, res) => {
  const answer = (peeked?: string): void => {
    setImmediate(async () => res.end(JSON.stringify({ peeked: peeked ?? null, read: await text(req) })));
  };
  if (hasSmallBody(req)) peekBody(req, answer);
  else answer('not looked at');
});
let port: number;
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());

/** Sends bytes, a pause after each piece, over one connection; gives what came back until it was closed. */
async function send(...pieces: string[]): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((done) => setTimeout(done, 20));
  }
  return text(socket);
}
const post = (body: string, more = ''): string =>
  `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n${more}\r\n${body}`;
const LAST = 'Connection: close\r\n';

describe('a small body', () => {
  it('is looked at, and read by others as if nobody had', async () => {
    const body = '{"documentId":"ä"}';
    const answer = await send(post(body, LAST));
    expect(answer).toContain(JSON.stringify({ peeked: Buffer.from(body).toString('latin1'), read: body }));
  });

  it('is left alone where it comes in pieces, and loses none of them', async () => {
    const whole = post('{"a":1}', LAST);
    expect(await send(whole.slice(0, -3), whole.slice(-3))).toContain('{"peeked":null,"read":"{\\"a\\":1}"}');
    expect(await send(whole.slice(0, -7), whole.slice(-7))).toContain('"read":"{\\"a\\":1}"}');
  });

  it('is its own request’s alone, with several on one connection', async () => {
    const answer = await send(post('{"a":1}') + post('{"b":2}') + post('{"c":3}', LAST));
    expect([...answer.matchAll(/\{"peeked".*?"\}(?=HTTP|$|\r)/g)].map(([one]) => JSON.parse(one) as object)).toEqual(
      ['{"a":1}', '{"b":2}', '{"c":3}'].map((body) => ({ peeked: body, read: body })),
    );
  });
});

describe('a body that is not small', () => {
  const given = (method: string, headers: Record<string, string>) =>
    hasSmallBody({ method, headers } as unknown as IncomingMessage);
  const json = { 'content-type': 'application/json', 'content-length': '10' };

  it('is one of another length, type, encoding or method', () => {
    expect(given('POST', json)).toBe(true);
    expect(given('POST', { ...json, 'content-type': 'Application/JSON; charset=utf-8' })).toBe(true);
    expect(given('POST', { ...json, 'content-type': 'text/plain' })).toBe(false);
    expect(given('POST', { ...json, 'content-length': '16385' })).toBe(false);
    expect(given('POST', { ...json, 'content-length': '0' })).toBe(false);
    expect(given('POST', { 'content-type': 'application/json', 'transfer-encoding': 'chunked' })).toBe(false);
    expect(given('POST', { ...json, 'content-encoding': 'gzip' })).toBe(false);
    expect(given('PUT', json)).toBe(false);
  });
});
