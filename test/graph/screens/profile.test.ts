import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AnswerProfile } from '../../../src/server/profile/answer-profile.ts';
import type { Scope } from '../../../src/viewer.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { guest, machine } from '../../support/viewers.ts';

const database = useTestDatabase('demo');
let graph: TestGraph;
beforeAll(async () => {
  graph = await startGraph({ database });
});
afterAll(() => graph.close());

const document = `{
  best: products(first: 3, sortKey: BEST_SELLING) {
    nodes { handle reviews(first: 2) { nodes { rating } } picture: featuredImage { altText } }
  }
  other: products(first: 2, sortKey: TITLE) { nodes { featuredImage { altText } } }
}`;

async function profileOf(asked: Pick<TestGraph, 'query'>, headers = { 'x-vitrine-profile': '1' }) {
  const answer = await asked.query(document, {}, headers);
  const { extensions } = answer as { extensions?: { profile?: AnswerProfile } };
  return { answer, profile: extensions?.profile };
}

it('names the field that each statement was sent for', async () => {
  await graph.query('{ shop { name } }');
  const { answer, profile } = await profileOf(graph);
  expect(profile?.statements).toHaveLength(answer.statements);
  const asked = new Set(profile?.statements.map(({ field, path }) => `${field} ${path}`));
  expect(asked).toContain('Query.products best');
  expect(asked).toContain('Query.products other');
  expect(asked).toContain('Product.reviews best.nodes.reviews');
  expect(profile?.statements.every(({ text }) => /^\s*(select|with)/i.test(text ?? ''))).toBe(true);
  const reviews = profile?.fields.find(({ path }) => path === 'best.nodes.reviews');
  expect(reviews).toMatchObject({ field: 'Product.reviews', statements: 1, rows: 9 });
});

it('charges a batch to the field that asked first', async () => {
  const { profile } = await profileOf(graph);
  const images = profile?.fields.filter(({ field }) => field === 'Product.featuredImage') ?? [];
  expect(images.map(({ path }) => path)).toEqual(['best.nodes.picture', 'other.nodes.featuredImage']);
  expect(images.reduce((sum, { statements }) => sum + statements, 0)).toBeGreaterThan(0);
});

it('weighs each field by its JSON', async () => {
  const { answer, profile } = await profileOf(graph);
  const { best, other } = answer.data as Record<string, { nodes: { handle: string }[] }>;
  const bytes = new Map(profile?.fields.map((field) => [field.path, field.bytes]));
  expect(bytes.get('best')).toBe(Buffer.byteLength(`"best":${JSON.stringify(best)}`));
  expect(bytes.get('other')).toBe(Buffer.byteLength(`"other":${JSON.stringify(other)}`));
  const handles = best!.nodes.map(({ handle }) => Buffer.byteLength(`"handle":${JSON.stringify(handle)}`));
  expect(bytes.get('best.nodes.handle')).toBe(handles.reduce((sum, size) => sum + size, 0));
});

it('knows where an optional part stands', async () => {
  const optional = document.replace('reviews(first: 2)', 'reviews(first: 2) @optional(deadlineMs: 5000)');
  const answer = await graph.query(optional, {}, { 'x-vitrine-profile': '1' });
  const { profile } = (answer as { extensions?: { profile?: AnswerProfile } }).extensions!;
  const reviews = profile?.fields.find(({ path }) => path === 'best.nodes.reviews');
  expect(reviews).toMatchObject({ field: 'Product.reviews', statements: 1, rows: 9 });
});

it('says nothing where it is not asked to', async () => {
  const { answer } = await profileOf(graph, { 'x-vitrine-profile': '0' });
  expect(answer).not.toHaveProperty('extensions');
});

it('tells in production only those who may send any document, and no SQL', async () => {
  const production = await startGraph({ database, config: { environment: 'production' } });
  try {
    expect((await profileOf(production.as(guest))).profile).toBeUndefined();
    expect((await profileOf(production.as(machine('catalog:read')))).profile).toBeUndefined();
    const { profile } = await profileOf(production.as(machine('documents:any' as Scope)));
    expect(profile?.statements.length).toBeGreaterThan(0);
    expect(profile?.statements.some(({ text }) => text !== undefined)).toBe(false);
  } finally {
    await production.close();
  }
});
