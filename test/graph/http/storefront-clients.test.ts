import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer({ config: { corsOrigins: '*' } });
});
afterAll(() => running.close());

/** As @shopify/hydrogen-react and @shopify/storefront-api-client send them. */
const clientHeaders = {
  accept: 'application/json',
  'x-shopify-storefront-access-token': 'a-public-token',
  'shopify-storefront-private-token': 'a-private-token',
  'x-sdk-variant': 'hydrogen-react',
  'x-sdk-version': '2026-04',
  'shopify-storefront-id': '1',
};

describe('/api/:version/graphql.json', () => {
  for (const [asked, served] of [
    ['2026-04', '2026-04'],
    ['unstable', 'unstable'],
    ['2025-07', '2026-04'],
  ])
    it(`serves version ${asked} as ${served} and says so`, async () => {
      const { status, body, response } = await running.ask(
        '{ greeting }',
        undefined,
        clientHeaders,
        `/api/${asked}/graphql.json`,
      );
      expect([status, body.data.greeting]).toEqual([200, 'Hello you']);
      expect(response.headers.get('x-shopify-api-version')).toBe(served);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    });

  for (const [asked, says] of [
    ['latest', 'malformed'],
    ['2026-4', 'malformed'],
    ['2026-05', 'malformed'],
    ['2027-01', 'not served'],
  ])
    it(`refuses version ${asked}: ${says}`, async () => {
      const { status, body } = await running.ask(
        '{ greeting }',
        undefined,
        clientHeaders,
        `/api/${asked}/graphql.json`,
      );
      expect([status, body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
      expect(body.errors[0].message).toContain(says);
      expect(body.errors[0].message).toContain('2026-04');
    });

  it('reads the bare document that older clients send as application/graphql', async () => {
    const response = await fetch(`${running.url}/api/2026-04/graphql.json`, {
      method: 'POST',
      headers: { ...clientHeaders, 'content-type': 'application/graphql' },
      body: '{ greeting }',
    });
    expect(await response.json()).toEqual({ data: { greeting: 'Hello you' } });
  });

  it('answers refused documents with 200 and errors, as those clients expect', async () => {
    const { status, body } = await running.ask('{ nope }', undefined, clientHeaders, '/api/2026-04/graphql.json');
    expect(status).toBe(200);
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is asked with POST only', async () => {
    const response = await fetch(`${running.url}/api/2026-04/graphql.json?query={greeting}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('may be called from a page, with the headers that clients add', async () => {
    const response = await fetch(`${running.url}/api/2026-04/graphql.json`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://any.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-shopify-storefront-access-token,x-sdk-variant',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-headers')).toContain('x-shopify-storefront-access-token');
  });

  it('writes no access token to the log', () => {
    expect(JSON.stringify(running.lines)).not.toMatch(/a-(public|private)-token/);
  });
});
