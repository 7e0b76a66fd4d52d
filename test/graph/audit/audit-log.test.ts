import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { customer, guest, machine, staff } from '../../support/viewers.ts';

const FIELDS = `id at requestId action actor { kind name issuer subject } resourceType resourceId before after`;
const LOG = `query ($first: Int, $after: String, $filter: AuditFilterInput) {
  auditLog(first: $first, after: $after, filter: $filter) { totalCount nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
interface Log {
  auditLog: {
    totalCount: number;
    nodes: { id: string; action: string; at: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

let database: TestDatabase;
let graph: TestGraph;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  graph = await startGraph({ database, keepTexts: true });
  const { prisma } = graph.database;
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  await prisma.market.create({
    data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, countries },
  });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // 20,000 entries of a day and more: every fifth by a machine, every tenth of customers.
  await client.query(`
    INSERT INTO audit_entry (at, request_id, actor_kind, actor_issuer, actor_subject, actor_name, action, resource_type,
      resource_id, before, after)
    SELECT timestamptz '2026-01-01' + n / 4 * interval '10 seconds', 'request-' || n,
      CASE n % 5 WHEN 0 THEN 'machine' ELSE 'staff' END, 'https://staff.example', 's-' || n % 200, 'Name ' || n % 200,
      'action' || n % 50, CASE n % 10 WHEN 0 THEN 'Customer' ELSE 'Product' END, n % 1000, jsonb_build_object('title', 'was ' || n),
      jsonb_build_object('title', 'is ' || n)
    FROM generate_series(1, 20000) n`);
  await client.query('ANALYZE');
}, 120_000);
afterAll(async () => {
  await client?.end();
  await graph?.close();
  await database?.drop();
});

const admin = () => graph.as(staff('admin'));
const log = async (variables: Record<string, unknown>) => {
  const answer = await admin().query<Log>(LOG, { first: 5, ...variables });
  expect(answer.errors).toBeUndefined();
  return { ...answer.data!.auditLog, sent: answer.sent };
};

describe('the audit', () => {
  it('says who changed what and when, the newest first', async () => {
    const { nodes, totalCount } = await log({});
    expect(totalCount).toBe(20_000);
    expect(nodes[0]).toEqual({
      id: 'gid://vitrine/AuditEntry/20000',
      at: '2026-01-01T13:53:20.000Z',
      requestId: 'request-20000',
      action: 'action0',
      actor: { kind: 'machine', name: 'Name 0', issuer: 'https://staff.example', subject: 's-0' },
      resourceType: 'Customer',
      resourceId: 'gid://vitrine/Customer/0',
      before: { title: 'was 20000' },
      after: { title: 'is 20000' },
    });
  });

  it('is read in pages, through entries of the same moment', async () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const { nodes, pageInfo } = await log({ first: 3, after });
      seen.push(...nodes.map(({ id }) => id));
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(Array.from({ length: 12 }, (_, at) => `gid://vitrine/AuditEntry/${20_000 - at}`));
  });

  it.each([
    ['an action', { action: 'action7' }, 400],
    ['somebody, as their issuer has them', { actor: { issuer: 'https://staff.example', subject: 's-7' } }, 100],
    ['somebody of another issuer', { actor: { issuer: 'https://other.example', subject: 's-7' } }, 0],
    ['a name', { actorName: 'Name 7' }, 100],
    ['a type', { resourceType: 'Customer' }, 2_000],
    ['a record', { resourceId: 'gid://vitrine/Product/7' }, 20],
    ['a record of another type', { resourceId: 'gid://vitrine/Customer/7' }, 0],
    ['an hour', { since: '2026-01-01T01:00:00Z', until: '2026-01-01T02:00:00Z' }, 1_440],
    ['a record and a time', { resourceId: 'gid://vitrine/Product/7', since: '2026-01-01T13:00:00Z' }, 1],
  ])('is narrowed to %s, and an index serves it', async (_, filter, expected) => {
    const { totalCount, nodes, sent } = await log({ filter });
    expect(totalCount).toBe(expected);
    expect(nodes).toHaveLength(Math.min(5, expected));
    const page = sent.find(({ text }) => text.includes('LIMIT'))!;
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${page.text}`, [...page.values]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index Scan|Bitmap Index Scan/);
    expect(plan).not.toContain('Seq Scan');
  });

  it('names what is wrong with a question', async () => {
    for (const filter of [
      { resourceId: '7' },
      { resourceId: 'gid://vitrine/Product/7', resourceType: 'Page' },
      { since: '2026-01-02T00:00:00Z', until: '2026-01-01T00:00:00Z' },
    ]) {
      const { errors } = await admin().query(LOG, { first: 1, filter });
      expect(errors).toMatchObject([{ path: ['auditLog'], extensions: { code: 'BAD_USER_INPUT' } }]);
    }
  });

  it('is for who may read it only, on every path', async () => {
    const id = 'gid://vitrine/AuditEntry/7';
    const document = `query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } auditLog(first: 1) { totalCount } }`;
    const others = [guest, customer({ id: 7n }), staff('support', 'merchandiser', 'fulfilment', 'analyst')];
    for (const viewer of [...others, machine('catalog:read', 'customers:read', 'customers:erase')]) {
      const { data, errors } = await graph.as(viewer).query(document, { id });
      expect(data).toEqual({ node: null, nodes: [null], auditLog: null });
      expect(errors).toMatchObject([{ path: ['auditLog'] }]);
    }
    expect((await graph.as(machine('audit:read')).query(document, { id })).data).toEqual({
      node: { id },
      nodes: [{ id }],
      auditLog: { totalCount: 20_000 },
    });
  });
});

describe('an entry of the audit', () => {
  const count = async () => (await client.query<{ n: string }>(`SELECT count(*) AS n FROM audit_entry`)).rows[0]!.n;

  it.each([
    [`DELETE FROM audit_entry WHERE id = 7`],
    [`UPDATE audit_entry SET after = NULL WHERE id = 7`],
    [`UPDATE audit_entry SET actor_name = 'Nobody' WHERE id = 10`],
    [`UPDATE audit_entry SET at = now(), before = NULL WHERE id = 10`],
    [`UPDATE audit_entry SET resource_type = 'Customer' WHERE id = 7`],
    [`UPDATE audit_entry SET id = 0 WHERE id = 10`],
    [`INSERT INTO audit_entry SELECT * FROM audit_entry WHERE id = 7 ON CONFLICT (id) DO UPDATE SET action = 'x'`],
  ])('stays as it is: %s', async (statement) => {
    await expect(client.query(statement)).rejects.toMatchObject({
      code: '23001',
      message: 'An entry of the audit stays as it is.',
    });
    expect(await count()).toBe('20000');
  });

  it('about a customer loses what it says of them when they are erased, and nothing else', async () => {
    const entry = () => client.query(`SELECT * FROM audit_entry WHERE id = 10`);
    const [was] = (await entry()).rows as object[];
    await client.query(`UPDATE audit_entry SET before = NULL, after = '{"title": "erased"}' WHERE id = 10`);
    expect((await entry()).rows).toEqual([{ ...was, before: null, after: { title: 'erased' } }]);
  });

  it('can go with its table, so that a shop can be emptied', async () => {
    await client.query('BEGIN; TRUNCATE audit_entry');
    expect(await count()).toBe('0');
    await client.query('ROLLBACK');
  });
});
