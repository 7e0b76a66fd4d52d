import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchJson } from '../../../../src/auth/tokens/fetch-json.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** The address of a server that answers so. */
const serve = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
const soon = () => AbortSignal.timeout(5_000);

describe('a document of an issuer', () => {
  it('is read', async () => {
    const url = await serve((_request, response) => response.end('{"keys":[]}'));
    expect(await fetchJson(url, soon())).toEqual({ keys: [] });
  });

  it('is not looked for where the issuer sends us', async () => {
    let visits = 0;
    const elsewhere = await serve((_request, response) => {
      visits += 1;
      response.end('{}');
    });
    const url = await serve((_request, response) => response.writeHead(302, { location: elsewhere }).end());
    await expect(fetchJson(url, soon())).rejects.toThrow();
    expect(visits).toBe(0);
  });

  it('is given up when it grows too large, however long it goes on', async () => {
    const part = 'x'.repeat(65_536);
    let isClosed: () => void;
    const closed = new Promise<void>((resolve) => (isClosed = resolve));
    const url = await serve((request, response) => {
      request.socket.on('close', () => isClosed());
      const more = (): void => {
        while (!response.destroyed && response.write(part));
        response.once('drain', more);
      };
      more();
    });
    await expect(fetchJson(url, soon())).rejects.toThrow('more than 262144 bytes');
    await closed;
  });

  it.each([
    ['nothing comes', () => undefined],
    ['its end does not come', (_request: unknown, response: { write(text: string): void }) => response.write('{')],
  ])('is given up when %s', async (_name, answer) => {
    await expect(fetchJson(await serve(answer as RequestListener), AbortSignal.timeout(50))).rejects.toThrow();
  });

  it.each([
    ['an error', 500, '{"keys":[]}'],
    ['no JSON', 200, '<html>'],
  ])('fails by %s', async (_name, status, body) => {
    const url = await serve((_request, response) => response.writeHead(status).end(body));
    await expect(fetchJson(url, soon())).rejects.toThrow();
  });
});
