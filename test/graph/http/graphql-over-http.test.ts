import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from './support/running-server.ts';

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

// The list is made before the server is, so the address is asked for when an audit runs.
let running: RunningServer;
const audits = serverAudits({ url: () => `${running.url}/graphql` });

beforeAll(async () => {
  running = await runServer();
});
afterAll(() => running.close());

describe('the GraphQL-over-HTTP audits', () => {
  for (const audit of audits) {
    const reason = OPTIONAL_FAILURES[audit.id];
    it(`${audit.id} ${audit.name}${reason ? ' (does not, for a reason)' : ''}`, async () => {
      const result = await audit.fn();
      if (reason) expect(result.status, `${audit.id} passes: take it off the list`).toBe('notice');
      else expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
    });
  }

  it('are all there, and only audits that are optional may fail', () => {
    expect(audits).toHaveLength(61);
    for (const id of Object.keys(OPTIONAL_FAILURES))
      expect(audits.find((audit) => audit.id === id)?.name).toMatch(/^MAY /);
  });

  it('do fail on a server that does not follow the specification', async () => {
    const wrong = serverAudits({ url: () => `${running.url}/healthz` });
    const musts = wrong.filter(({ name }) => name.startsWith('MUST'));
    const results = await Promise.all(musts.map(({ fn }) => fn()));
    expect(results.filter(({ status }) => status === 'error').length).toBeGreaterThan(10);
  });
});
