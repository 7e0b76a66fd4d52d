import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestGraph } from '../../../support/graph.ts';
import { AUDIENCE, startTestIssuer, type TestIssuer } from '../../../support/issuer.ts';
import { useTestDatabase } from '../../../support/test-database.ts';
import { askWith, startTokenGraph } from './tokens.ts';

/** For those who may read customers. */
const STAFF_ONLY = '{ customers(first: 1) { nodes { id } } }';
const CUSTOMER_ONLY = '{ customer { id } }';

describe('of two issuers', () => {
  const database = useTestDatabase('demo');
  let customers: TestIssuer;
  let staff: TestIssuer;
  let graph: TestGraph;
  const code = async (token: Promise<string>, document: string) =>
    (await askWith(graph, await token, undefined, document)).code;

  beforeAll(async () => {
    [customers, staff] = await Promise.all([startTestIssuer(), startTestIssuer()]);
    graph = await startTokenGraph(database, [
      customers.setting(),
      staff.setting({
        name: 'staff',
        viewers: 'staff',
        rolesClaim: 'realm_access.roles',
        roles: { helpdesk: 'support', shop: 'merchandiser' },
      }),
    ]);
  });
  afterAll(async () => {
    await graph.close();
    await Promise.all([customers.close(), staff.close()]);
  });
  const asStaff = (...roles: string[]) => staff.token({ claims: { realm_access: { roles } } });

  it('each has its own mapping of claims to roles', async () => {
    expect(await code(asStaff('helpdesk'), STAFF_ONLY)).toBeUndefined();
    expect(await code(asStaff('shop'), STAFF_ONLY)).toBe('FORBIDDEN');
    expect(await code(customers.token({ claims: { realm_access: { roles: ['helpdesk'] } } }), STAFF_ONLY)).toBe(
      'FORBIDDEN',
    );
  });

  it('staff without a role that is known may do nothing of the staff', async () => {
    expect(await code(asStaff(), STAFF_ONLY)).toBe('FORBIDDEN');
    expect(await code(asStaff('support', 'admin'), STAFF_ONLY)).toBe('FORBIDDEN');
  });

  it('a machine has the scopes of its token and no roles', async () => {
    const machine = (claims: Record<string, unknown>) =>
      staff.token({ claims: { sub: 'robot', client_id: 'robot', ...claims } });
    expect(await code(machine({ scope: 'customers:read' }), STAFF_ONLY)).toBeUndefined();
    expect(await code(machine({ scope: 'catalog:read' }), STAFF_ONLY)).toBe('FORBIDDEN');
    expect(await code(machine({ realm_access: { roles: ['helpdesk'] } }), STAFF_ONLY)).toBe('FORBIDDEN');
    expect(await code(machine({ scope: 'customers:read' }), CUSTOMER_ONLY)).toBe('FORBIDDEN');
  });

  it('none can speak for the other', async () => {
    const forged = customers.token({ claims: { iss: staff.url, realm_access: { roles: ['helpdesk'] } } });
    expect(await askWith(graph, await forged)).toMatchObject({ status: 401, reason: 'signature' });
  });

  it('who has no token is a guest', async () => {
    const answer = await graph.query(STAFF_ONLY);
    expect(answer.errors?.[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect((await graph.query('{ __typename }')).status).toBe(200);
  });
});

describe('an issuer that calls all of its tokens JWT', () => {
  const database = useTestDatabase('demo');
  let issuer: TestIssuer;
  let graph: TestGraph;
  const status = async (claims: Record<string, unknown>) =>
    (await askWith(graph, await issuer.token({ header: { typ: 'JWT' }, claims }))).status;

  beforeAll(async () => {
    issuer = await startTestIssuer();
    const client = { id: AUDIENCE, scope: 'openid' };
    graph = await startTokenGraph(database, [issuer.setting({ tokenTypes: ['jwt'], client })]);
  });
  afterAll(async () => {
    await graph.close();
    await issuer.close();
  });

  it('has its access tokens taken', async () => {
    expect([await status({ scp: 'access' }), await status({ scope: '', typ: 'Bearer' })]).toEqual([200, 200]);
  });

  it('does not get its other tokens in, though they have our audience', async () => {
    for (const claims of [
      {},
      { scope: 'openid', typ: 'ID' },
      { scope: 'openid', nonce: 'n' },
      { scp: 'a', events: {} },
    ])
      expect(await status(claims)).toBe(401);
  });
});
