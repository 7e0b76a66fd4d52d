import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../../src/platform/config/config.ts';
import { runServer, type RunningServer } from '../support/running-server.ts';

const MEBIBYTE = 1_048_576;
const { bodyLimitBytes } = loadConfig({});

describe('the largest body', () => {
  let running: RunningServer;
  beforeAll(async () => {
    running = await runServer({ config: { bodyLimitBytes } });
  });
  afterAll(() => running.close());

  async function post(bytes: number) {
    const body = JSON.stringify({ query: '{ greeting }' }).padEnd(bytes, ' ');
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${running.url}/graphql`, { method: 'POST', headers, body });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return [response.status, errors?.[0]?.extensions.code];
  }

  it('is one mebibyte', () => expect(bodyLimitBytes).toBe(MEBIBYTE));
  it('is read', async () => expect(await post(MEBIBYTE)).toEqual([200, undefined]));
  it('is refused with one byte more', async () => {
    expect(await post(MEBIBYTE + 1)).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });
});

describe('a production server', () => {
  let closed: RunningServer;
  beforeAll(async () => {
    closed = await runServer({ config: { environment: 'production', graphiql: false, introspection: false } });
  });
  afterAll(() => closed.close());

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Query") { name } }',
    '{ self { __type(name: "A") { name } } }',
  ])('answers no introspection: %s', async (query) => {
    const { body } = await closed.ask(query);
    expect([body.data, body.errors.length > 0]).toEqual([undefined, true]);
  });

  it.each([
    '{ greetin }',
    '{ greeting(nam: "x") }',
    'query ($f: Filte) { greeting(filter: $f) }',
    '{ ... on Querry { greeting } }',
  ])('suggests no name that it knows: %s', async (query) => {
    const { body } = await closed.ask(query);
    expect(body.errors[0].message).not.toMatch(/did you mean/i);
  });

  it('suggests none for variables either', async () => {
    const { body } = await closed.ask('query ($f: Filter) { greeting(filter: $f) }', { f: { tex: 'x' } });
    expect(body.errors[0].message).toContain('"tex"');
    expect(body.errors[0].message).not.toMatch(/did you mean|"text"/i);
  });

  it('serves no explorer', async () => {
    for (const path of ['/graphiql', '/']) expect((await fetch(closed.url + path)).status).toBe(404);
  });

  it('does all of it while developing', async () => {
    const open = await runServer();
    try {
      expect((await open.ask('{ __type(name: "Query") { name } }')).body.data).toEqual({ __type: { name: 'Query' } });
      expect((await open.ask('{ greetin }')).body.errors[0].message).toMatch(/did you mean/i);
      expect((await fetch(`${open.url}/graphiql`)).status).toBe(200);
    } finally {
      await open.close();
    }
  });
});
