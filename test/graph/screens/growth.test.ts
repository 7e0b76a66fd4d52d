import pg from 'pg';
import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { leastViewer } from '../../../src/cli/screens/report/least-viewer.ts';
import { openScreenServer, type ScreenServer } from '../../../src/cli/screens/report/screen-server.ts';
import { CloseStack } from '../../../src/platform/process/close-stack.ts';
import { readScreens } from '../../../src/screens/registry/read-screens.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { screensFolder } from '../../../src/screens/registry/screens-folder.ts';
import { buildGraphSchema } from '../../../src/server/graph-schema.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { listLengths, outgrown, pageSizes } from './list-lengths.ts';
import { textsIn, toATenth, toTenTimes } from './ten-times.ts';

interface Run {
  readonly title: string;
  readonly statements: number;
  readonly bytes: number;
  readonly maxBytes: number;
  readonly lengths: ReadonlyMap<string, number>;
  readonly allowed: ReadonlyMap<string, number>;
}

const schema = buildGraphSchema();
/** Lists that grow with the tables of the demo: what ten times means. */
const GROWING = ['product', 'review', 'article', 'collection', 'customer', 'audit_entry'];

async function runAll(server: ScreenServer, screens: readonly WrittenScreen[]): Promise<Run[]> {
  await server.ask({ kind: 'guest', scopes: new Set() }, '{ shop { name } }', {});
  const runs: Run[] = [];
  for (const screen of screens) {
    const { viewer } = leastViewer(schema, screen.document, 1n)!;
    for (const [index, variables] of screen.samples.entries()) {
      const { text, statements } = await server.ask(viewer, screen.cachedBody, variables);
      const { data, errors } = JSON.parse(text) as { data: unknown; errors?: unknown };
      const title = `${screen.client}/${screen.name} #${index + 1}`;
      expect(errors, title).toBeUndefined();
      const allowed = pageSizes(schema, screen, variables);
      const { maxBytes } = screen.contract;
      const bytes = Buffer.byteLength(text);
      runs.push({ title, statements, bytes, maxBytes, lengths: listLengths(data), allowed });
    }
  }
  return runs;
}

/** Statements that differ, as `web/Product #1: 18 → 27`. */
const grown = (small: readonly Run[], large: readonly Run[]): string[] =>
  small.flatMap(({ title, statements }, index) => {
    const more = large[index]!.statements;
    return more === statements ? [] : [`${title}: ${statements} → ${more}`];
  });

const overlong = (small: readonly Run[], large: readonly Run[]): string[] =>
  small.flatMap(({ title, lengths, allowed }, index) =>
    outgrown(lengths, large[index]!.lengths, allowed).map((list) => `${title} ${list}`),
  );

async function rowsOf({ url }: TestDatabase): Promise<Map<string, number>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const counts = new Map<string, number>();
  for (const table of GROWING) {
    const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
    counts.set(table, rows[0]!.n);
  }
  await client.end();
  return counts;
}

describe('every screen on ten times the rows', () => {
  const open = new CloseStack();
  let databases: { small: TestDatabase; large: TestDatabase };
  let screens: WrittenScreen[];
  let small: Run[];
  let large: Run[];

  const runsOn = async ({ url }: TestDatabase, unbatched?: string): Promise<Run[]> =>
    // One read after the other, so that an answer takes the same statements each time.
    runAll(
      await openScreenServer(schema, url, 1, open, {
        leastDeadlineMs: 30_000,
        ...(unbatched === undefined ? {} : { unbatched }),
      }),
      screens,
    );

  beforeAll(async () => {
    screens = await readScreens(screensFolder);
    databases = { small: await createTestDatabase('demo'), large: await createTestDatabase('demo') };
    await toATenth(
      databases.small.url,
      screens.flatMap(({ samples }) => textsIn(samples)),
    );
    await toTenTimes(databases.large.url);
    small = await runsOn(databases.small);
    large = await runsOn(databases.large);
    return async () => {
      await open.close();
      await Promise.all([databases.small.drop(), databases.large.drop()]);
    };
  }, 240_000);

  it('has ten times the rows, about', async () => {
    const [few, many] = [await rowsOf(databases.small), await rowsOf(databases.large)];
    for (const table of GROWING) expect(many.get(table)! / few.get(table)!, table).toBeGreaterThan(7);
  });

  it('sends the same statements', () => {
    expect(grown(small, large)).toEqual([]);
  });

  it('has lists that grow within their pages only, and so do the bytes', () => {
    expect(overlong(small, large)).toEqual([]);
    const beyond = large.filter(({ bytes, maxBytes }) => bytes > maxBytes);
    expect(beyond.map(({ title, bytes }) => `${title}: ${bytes} bytes`)).toEqual([]);
  });

  it('sends more when reads are not batched: the proof is seen to fail', async () => {
    const broken = grown(await runsOn(databases.small, ''), await runsOn(databases.large, ''));
    expect(broken.length).toBeGreaterThan(screens.length / 2);
  }, 120_000);

  it('names a list that has no page, and one that is longer than its page', () => {
    const document = parse('{ products(first: 2) { nodes { tags } } }');
    const allowed = pageSizes(schema, { document }, {});
    const [few, many] = [['a'], ['a', 'b', 'c']].map((tags) =>
      listLengths({ products: { nodes: tags.map(() => ({ tags })) } }),
    );
    expect(outgrown(few!, many!, allowed)).toEqual([
      'products.nodes: 1 → 3, of 2',
      'products.nodes.tags: 1 → 3, of no page size',
    ]);
  });
});
