import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer, type TestContext } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer();
});
afterAll(() => running.close());

const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${running.url}/graphql?${new URLSearchParams(parameters)}`, { headers });
const preflighted = { 'apollo-require-preflight': 'true' };

describe('GET /graphql', () => {
  it('answers queries with their variables', async () => {
    const response = await get(
      { query: 'query Greet($n: String) { greeting(name: $n) }', variables: '{"n":"Ada"}', operationName: 'Greet' },
      { ...preflighted, accept: 'application/graphql-response+json' },
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual({ data: { greeting: 'Hello Ada' } });
  });

  it('never carries out a mutation', async () => {
    const response = await get({ query: 'mutation { count }' }, preflighted);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(running.mutations()).toBe(0);
  });
});

describe('requests that any page could have a browser send', () => {
  it('are refused: GET without a header that needs a preflight', async () => {
    const response = await get({ query: '{ greeting }' }, { accept: 'application/json' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('apollo-require-preflight');
  });

  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
    it(`are refused: POST with ${type}`, async () => {
      const before = running.mutations();
      const response = await fetch(`${running.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: '{"query":"mutation { count }"}',
      });
      expect(response.status).toBe(415);
      expect(running.mutations()).toBe(before);
    });
});

describe('the media type of the answer', () => {
  it('is decided before anything runs', async () => {
    const before = running.mutations();
    const { status, body } = await running.ask('mutation { count }', undefined, { accept: 'text/html' });
    expect([status, body.errors[0].extensions.code]).toEqual([406, 'NOT_ACCEPTABLE']);
    expect(running.mutations()).toBe(before);
  });

  it('is whole JSON for clients that name no form of answers in parts which is spoken here', async () => {
    const query =
      '{ ... @defer(label: "later") { greeting } self { ...Rest @defer } } fragment Rest on Query { greeting }';
    for (const accept of [
      'multipart/mixed',
      'multipart/mixed, application/json',
      'multipart/mixed; incrementalSpec=v0.2, application/json',
      'multipart/mixed; deferSpec=20220824; q=0, application/json',
    ]) {
      const { status, body } = await running.ask(query, undefined, { accept });
      expect(status).toBe(200);
      expect(body.data).toEqual({ greeting: 'Hello you', self: { greeting: 'Hello you' } });
    }
  });

  it('is told to caches', async () => {
    const { response } = await running.ask('{ greeting }', undefined, { origin: 'https://shop.example' });
    expect(response.headers.get('vary')).toMatch(/Origin/i);
    expect(response.headers.get('vary')).toMatch(/Accept\b(?!-)/);
  });
});

describe('other methods', () => {
  it('are refused by name', async () => {
    const response = await fetch(`${running.url}/graphql`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });
});

describe('what runs before the first resolver', () => {
  it('is given the operation with coerced variables, and may finish the context', async () => {
    const seen: unknown[] = [];
    const prepared = await runServer({
      beforeExecution: async (context: TestContext, { operation, variables }) => {
        seen.push([operation.name?.value, variables]);
        context.requestId = 'changed';
      },
    });
    try {
      const query = 'query Asked($ms: Int! = 7) { requestId slow(ms: $ms) }';
      expect((await prepared.ask(query)).body.data.requestId).toBe('changed');
      await prepared.ask(query, { ms: 'no number' });
      expect(seen).toEqual([['Asked', { ms: 7 }]]);
    } finally {
      await prepared.close();
    }
  });
});
