import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../../src/viewer.ts';
import { buildUnprotectedSchema } from '../../../src/server/graph-schema.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { customer, staff } from '../../support/viewers.ts';
import { fillToGrow } from './fill-to-grow.ts';
import { FieldPaths, type FieldPath } from './field-paths.ts';
import { askedRoots, sampleArguments } from './sample-arguments.ts';

const SMALL = 2;
const LARGE = 10 * SMALL;

/** Reads that a request makes once at the most, whatever it asks for, and why they cannot grow. */
const single: Readonly<Record<string, string>> = {
  'shop by id': 'there is one shop',
};

interface Trial {
  readonly coordinate: string;
  readonly small: number;
  readonly large: number;
  readonly reads: readonly string[];
}

/** Nobody is both, but somebody has to be let in everywhere: a customer who may do all that an admin may. */
const asker: Viewer = { ...customer({ id: 1n }), scopes: staff('admin').scopes };

/** A read's name without the page that it was made for. */
const declared = (read: string): string => read.split(' [')[0]!;

async function run(graph: TestGraph, { coordinate, query }: FieldPath): Promise<Trial> {
  const { query: ask } = graph.as(asker);
  const [small, large] = [await ask(query(SMALL)), await ask(query(LARGE))];
  expect(small.errors ?? large.errors, `${coordinate}: ${query(SMALL)}`).toBeUndefined();
  return { coordinate, small: small.statements, large: large.statements, reads: large.reads.map(declared) };
}

async function runAll(graph: TestGraph, paths: readonly FieldPath[]): Promise<Trial[]> {
  const trials: Trial[] = [];
  for (const path of paths) trials.push(await run(graph, path));
  return trials;
}

/** Asks until one grows: that it is noticed at all is enough. */
async function growsInOneOf(graph: TestGraph, paths: readonly FieldPath[]): Promise<boolean> {
  for (const path of paths) if (grown([await run(graph, path)]).length > 0) return true;
  return false;
}

const grown = (trials: readonly Trial[]): string[] =>
  trials
    .filter(({ small, large }) => small !== large)
    .map(({ coordinate, small, large }) => `${coordinate}: ${small} → ${large}`);

describe('the number of statements', () => {
  let database: TestDatabase;
  let paths: FieldPath[];
  let missing: readonly string[];
  let trials: Trial[];

  beforeAll(async () => {
    database = await createTestDatabase('demo');
    const graph = await startGraph({ database });
    await fillToGrow(database.url);
    const walk = new FieldPaths(buildUnprotectedSchema(), await sampleArguments(graph), askedRoots);
    paths = walk.all();
    missing = walk.missing;
    trials = await runAll(graph, paths);
    await graph.close();
    return () => database.drop();
  }, 240_000);

  it('is tried for every field that a list leads to', () => {
    expect(missing).toEqual([]);
    expect(paths.length).toBeGreaterThan(250);
  });

  it('is the same for ten times the rows', () => {
    expect(grown(trials)).toEqual([]);
  });

  it('grows when any one read is not batched, and the field is named', async () => {
    const reads = new Set(trials.flatMap((trial) => trial.reads));
    const unnoticed: string[] = [];
    for (const read of reads) {
      const users = new Set(trials.filter((trial) => trial.reads.includes(read)).map(({ coordinate }) => coordinate));
      const graph = await startGraph({ database, unbatched: read });
      const tried = paths.filter(({ coordinate }) => users.has(coordinate)).slice(0, 12);
      const noticed = await growsInOneOf(graph, tried);
      if (!noticed && !(read in single)) unnoticed.push(read);
      await graph.close();
    }
    expect(reads.size).toBeGreaterThan(30);
    expect(unnoticed).toEqual([]);
  }, 300_000);
});
