import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { onDatabase } from '../../../src/platform/db/one-connection.ts';
import { useGraph } from '../../support/graph.ts';
import { customer, staff } from '../../support/viewers.ts';
import { sequentialScans, type PlanNode } from '../indexes/sequential-scans.ts';
import { givenMarkets } from './given-customers.ts';

const CUSTOMERS = 20_000;
const graph = useGraph('empty', { keepTexts: true });
let client: pg.Client;

/** Written past the graph's pool, whose statements may not take as long as the index over words takes on a busy machine. */
const fill: readonly string[] = [
  `INSERT INTO customer (first_name, last_name, email, phone, tags, created_at)
    SELECT 'First' || n % 997, 'Last' || n % 4999, 'person' || n || '@example.org', '+4930' || 1000000 + n,
      CASE WHEN n % 500 = 0 THEN '{vip}'::text[] ELSE '{}' END, timestamptz '2026-01-01' + n * interval '1 minute'
    FROM generate_series(1, ${CUSTOMERS}) n`,
  `INSERT INTO customer_address (customer_id, address1, country_code) SELECT id, 'Street', 'DE' FROM customer`,
  `INSERT INTO marketing_consent (customer_id, channel, state, source, contact)
    SELECT id, 'EMAIL', 'SUBSCRIBED', 'account', email FROM customer`,
  `INSERT INTO customer_note (customer_id, author_name, body) SELECT id, 'Sue', 'Note' FROM customer`,
  'VACUUM ANALYZE',
];

beforeAll(async () => {
  await givenMarkets(graph);
  const [row] = await graph.database.prisma.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  client = new pg.Client({ connectionString: onDatabase(inject('postgresUrl'), row!.name) });
  await client.connect();
  for (const statement of fill) await client.query(statement);
}, 240_000);
afterAll(() => client?.end());

/** Tables that the statements of a query read from end to end. */
async function scansOf(document: string, viewer = graph.as(staff('support'))): Promise<string[]> {
  const answer = await viewer.query(document);
  expect(answer.errors, document).toBeUndefined();
  expect(answer.sent.length).toBeGreaterThan(0);
  const scans: string[] = [];
  for (const { text, values } of answer.sent) {
    if (!text.includes('customer')) continue;
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
      `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
      [...values],
    );
    scans.push(...sequentialScans(rows[0]!['QUERY PLAN'][0]!.Plan));
  }
  return scans;
}
const list = (args: string): string => `{ customers(${args}) { nodes { id } } }`;

describe('indexes on 20,000 customers', () => {
  it.each(['ID', 'NAME', 'CREATED_AT', 'UPDATED_AT'])('serve the list by %s, both ways', async (sortKey) => {
    expect(await scansOf(list(`first: 20, sortKey: ${sortKey}`))).toEqual([]);
    expect(await scansOf(list(`last: 20, sortKey: ${sortKey}`))).toEqual([]);
  });

  it.each([
    'person12345',
    'erson1234',
    'email:person12345@example.org',
    'email:person1234*',
    'last_name:Last4711',
    'first_name:First7 last_name:Last4711',
    'phone:"+49 30 1012345"',
    'tag:vip',
    'created_at:2026-01-05',
    'person12345 OR person17321',
  ])('serve a search for %s', async (query) => {
    for (const sortKey of ['ID', 'NAME'])
      expect(await scansOf(list(`first: 20, sortKey: ${sortKey}, query: ${JSON.stringify(query)}`))).toEqual([]);
  });

  it('serve what is a customer’s', async () => {
    const own = `addresses(first: 5) { nodes { id } totalCount } defaultAddress { id } emailAddress { marketingState } marketingConsents(first: 5) { nodes { state } totalCount }`;
    expect(
      await scansOf(`{ customers(first: 20) { nodes { ${own} notes(first: 5) { nodes { body } totalCount } } } }`),
    ).toEqual([]);
    expect(await scansOf(`{ customer { ${own} } }`, graph.as(customer({ id: 7n })))).toEqual([]);
  });

  it('are missed when one is gone', async () => {
    await client.query('DROP INDEX customer_words_idx');
    expect(await scansOf(list('first: 20, sortKey: NAME, query: "person12345"'))).not.toEqual([]);
  });
});
