import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, cachedBodyOf, documentId } from '../../../src/screens/registry/document-text.ts';
import { ScreenRegistry, type DeployedScreen } from '../../../src/screens/registry/screen-registry.ts';
import { parse } from 'graphql';
import type { Scope, Viewer } from '../../../src/viewer.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { guest, machine } from '../../support/viewers.ts';

const text = 'query Shelf($n: Int!) { products(first: $n) { nodes { id } } }';
const database = useTestDatabase('demo');

function screenOf(maxCost: number | null): DeployedScreen {
  const [body, cachedBody] = [bodyOf(parse(text)), cachedBodyOf(parse(text))];
  const most = { owner: 'web', maxStatements: 5, maxBytes: 50_000, p95Ms: 1_000, cache: null };
  return {
    ...{ client: 'web', name: 'Shelf', type: 'query', body, cachedBody },
    ...{ id: documentId(body), cachedId: documentId(cachedBody) },
    contract: maxCost === null ? null : { ...most, maxCost },
  };
}

async function serve(maxCost: number | null, queryCostLimit: number): Promise<TestGraph> {
  const screens = new ScreenRegistry([screenOf(maxCost)]);
  return startGraph({ database, screens, config: { queryCostLimit } });
}

async function ask({ url }: TestGraph, n: number, document: string | undefined = undefined) {
  const body = document === undefined ? { documentId: screenOf(1).id } : { query: document };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...body, variables: { n } }),
  });
  return (await response.json()) as { errors?: { message: string; extensions: object }[] };
}

describe('what a registered screen may cost', () => {
  it('is what its contract says, whatever other documents may', async () => {
    const graph = await serve(200, 100);
    try {
      expect((await ask(graph, 199)).errors).toBeUndefined();
      const { errors } = await ask(graph, 200);
      expect(errors?.[0]?.message).toMatch(/^The screen Shelf of web may cost 201 points .* its contract allows 200\./);
      expect(errors?.[0]?.extensions).toEqual({
        ...{ code: 'QUERY_TOO_LARGE', screen: 'Shelf', client: 'web', cost: 201, maxCost: 200 },
      });
      expect((await ask(graph, 199, '{ products(first: 199) { nodes { id } } }')).errors?.[0]?.extensions).toEqual({
        ...{ code: 'QUERY_TOO_LARGE', cost: 200, maximumCost: 100 },
      });
    } finally {
      await graph.close();
    }
  });

  it('is what any document may where it has no contract', async () => {
    const graph = await serve(null, 100);
    try {
      expect((await ask(graph, 99)).errors).toBeUndefined();
      expect((await ask(graph, 100)).errors?.[0]?.extensions).toMatchObject({ cost: 101, maximumCost: 100 });
    } finally {
      await graph.close();
    }
  });
});

describe('timings and metrics in production', () => {
  let graph: TestGraph;
  let viewer: Viewer = guest;
  beforeAll(async () => {
    const authenticate = async () => viewer;
    graph = await startGraph({ database, authenticate, config: { environment: 'production' } });
  });
  afterAll(() => graph.close());
  const timing = async (asking: Viewer) => {
    viewer = asking;
    const response = await fetch(`${graph.url}/graphql?query={shop{name}}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    return response.headers.get('server-timing');
  };

  it('are told to who may send any document, and to nobody else', async () => {
    expect(await timing(guest)).toBeNull();
    expect(await timing(machine('catalog:read'))).toBeNull();
    expect(await timing(machine('documents:any' as Scope))).toMatch(
      /^total;dur=[\d.]+, db;dur=[\d.]+;desc="\d+ statements"$/,
    );
  });

  it('are not served at /metrics unless a setting says so', async () => {
    expect((await fetch(`${graph.url}/metrics`)).status).toBe(404);
  });
});
