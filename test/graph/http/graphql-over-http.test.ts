import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../support/test-database.ts';
import { runServer } from './support/running-server.ts';
import { serveShop } from './support/served-shop.ts';

const CSRF =
  'a GET without a header that forces a preflight is refused with 400, since a page of any origin could send it (ADR 0002); with Apollo-Require-Preflight it is served';

/** Audits of the GraphQL-over-HTTP specification that need not pass, each with the reason why ours does not. */
const OPTIONAL_FAILURES: Record<string, string> = {
  // MAY accept application/x-www-form-urlencoded formatted GET requests
  '5A70': CSRF,
  // MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json
  D6D5: CSRF,
  // MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json
  '6A70': CSRF,
};

/** The audits are listed before the server is there, so its address is asked for when one runs. */
function auditsOf(start: () => Promise<{ url: string; close(): Promise<unknown> }>) {
  let running: Awaited<ReturnType<typeof start>> | undefined;
  beforeAll(async () => {
    running = await start();
  });
  afterAll(() => running?.close());
  return (path: string) => serverAudits({ url: () => `${running?.url}${path}` });
}

describe('the served shop', () => {
  const database = useTestDatabase('empty');
  const audits = auditsOf(() => serveShop(database.url))('/graphql');

  for (const audit of audits) {
    const reason = OPTIONAL_FAILURES[audit.id];
    it(`${audit.id} ${audit.name}${reason ? ' (does not, for a reason)' : ''}`, async () => {
      const result = await audit.fn();
      if (reason) expect(result.status, `${audit.id} passes: take it off the list`).toBe('notice');
      else expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
    });
  }

  it('is asked all 61 audits, and only optional ones may fail', () => {
    expect(audits).toHaveLength(61);
    for (const id of Object.keys(OPTIONAL_FAILURES))
      expect(audits.find((audit) => audit.id === id)?.name).toMatch(/^MAY /);
  });
});

describe('the HTTP edge with another graph', () => {
  const auditsAt = auditsOf(runServer);

  it('passes the same audits', async () => {
    const results = await Promise.all(auditsAt('/graphql').map(({ fn }) => fn()));
    const failed = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
    expect(failed.sort()).toEqual(Object.keys(OPTIONAL_FAILURES).sort());
  });

  it('fails them at an address that does not follow the specification', async () => {
    const results = await Promise.all(auditsAt('/healthz').map(({ fn }) => fn()));
    expect(results.filter(({ status }) => status === 'error').length).toBeGreaterThan(10);
  });
});
