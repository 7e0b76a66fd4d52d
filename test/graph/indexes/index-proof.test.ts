import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { openSamples } from '../../support/open-samples.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { enlarge } from './enlarge.ts';
import { allowedScans } from './allowed-scans.ts';
import { rootLists } from './root-lists.ts';
import { sequentialScans, type PlanNode } from './sequential-scans.ts';

const LARGE = 1_000;

interface Scan {
  subject: string;
  table: string;
  text: string;
}

describe('indexes on a shop of 20,000 products', () => {
  let database: TestDatabase;
  let graph: TestGraph;
  let client: pg.Client;
  let large: Set<string>;

  beforeAll(async () => {
    database = await createTestDatabase('demo');
    await enlarge(database.url);
    graph = await startGraph({ database, keepTexts: true });
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > $1`,
      [LARGE],
    );
    large = new Set(rows.map((row) => row.relname));
  }, 300_000);
  afterAll(async () => {
    await client?.end();
    await graph?.close();
    await database?.drop();
  });

  const sent: string[] = [];

  /** Scans of large tables in the statements that an operation sends. */
  async function scansOf(subject: string, document: string, variables: Record<string, unknown>): Promise<Scan[]> {
    const answer = await graph.query(document, variables);
    expect(answer.errors, subject).toBeUndefined();
    const scans: Scan[] = [];
    for (const { text, values } of answer.sent) {
      sent.push(text);
      const { rows } = await client.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
        [...values],
      );
      const tables = sequentialScans(rows[0]!['QUERY PLAN'][0]!.Plan).filter((table) => large.has(table));
      scans.push(...tables.map((table) => ({ subject, table, text })));
    }
    return scans;
  }

  const allowance = ({ table, text }: Scan) =>
    allowedScans.find((allowed) => allowed.tables.includes(table) && text.includes(allowed.containing));

  it('are used by every screen, and by every root list in every order', async () => {
    expect(large.size).toBeGreaterThan(5);
    const subjects = [...(await openSamples()), ...rootLists];
    const scans: Scan[] = [];
    for (const { name, document, variables } of subjects) scans.push(...(await scansOf(name, document, variables)));
    const refused = scans.filter((scan) => !allowance(scan));
    expect(
      refused.map(({ subject, table, text }) => `${subject} reads all of ${table}: ${text.trim().slice(0, 120)}`),
    ).toEqual([]);
    expect(allowedScans.filter(({ containing }) => !sent.some((text) => text.includes(containing)))).toEqual([]);
  }, 120_000);

  it('are missed when one is gone', async () => {
    await client.query('DROP INDEX product_handle_key');
    const scans = await scansOf('product', '{ product(handle: "none") { id } }', {});
    expect(scans.map((scan) => scan.table)).toContain('product');
  });
});
