import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  CollectionDocument,
  HomeDocument,
  ProductDocument,
  SearchDocument,
  type HomeQuery,
} from '../../../screens/web/generated/graphql.ts';
import { MobileHomeDocument } from '../../../screens/mobile/generated/graphql.ts';
import { buildUnprotectedSchema } from '../../../src/server/graph-schema.ts';
import { useGraph } from '../../support/graph.ts';
import { readScreens } from '../../support/screens.ts';

/**
 * Statements that a screen may need, whatever is on it: pinned, so that more of them are a decision. Relations of two
 * branches share a statement when their parents arrive in the same tick, so a run may need fewer.
 */
const mostStatements: Readonly<Record<string, number>> = {
  'mobile/Home': 7,
  'mobile/Product': 8,
  'web/Article': 6,
  'web/Collection': 8,
  'web/Home': 13,
  'web/Product': 23,
  'web/Search': 8,
};

/** Paths at which the answer has nothing. */
function nothingAt(value: unknown, path = ''): string[] {
  if (value === null || value === undefined) return [path];
  if (Array.isArray(value)) return value.length === 0 ? [path] : [];
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    path.split('.').length > 2 ? [] : nothingAt(inner, `${path}.${key}`),
  );
}

describe('the first screens', async () => {
  const graph = useGraph('demo');
  const screens = await readScreens();

  it('are seven, of two clients', () => {
    expect(new Set(screens.map(({ name }) => name.split(' ')[0])).size).toBe(7);
  });

  it.each(screens)('$name is valid', ({ document }) => {
    expect(validate(buildUnprotectedSchema(), parse(document))).toEqual([]);
  });

  it.each(screens)('$name arrives whole, without an error', async ({ document, variables }) => {
    const answer = await graph.query(document, variables);
    expect(answer.errors).toBeUndefined();
    expect(nothingAt(answer.data).filter((path) => path.split('.').length === 2)).toEqual([]);
  });

  it.each(screens)('$name needs no more statements than it is known to need', async ({ name, document, variables }) => {
    const { statements } = await graph.query(document, variables);
    expect(statements).toBeGreaterThan(0);
    expect(statements).toBeLessThanOrEqual(mostStatements[name.split(' ')[0]!]!);
  });
});

describe('typed documents of a client', () => {
  const graph = useGraph('demo');
  const inGerman = { country: 'DE', language: 'DE' };

  it('give the home page its types', async () => {
    const { data } = await graph.query<HomeQuery>(HomeDocument.toString());
    const shelf: string | undefined = data?.shelves.nodes[0]?.title;
    expect(shelf).toBeTruthy();
    expect(data!.bestSellers.nodes).toHaveLength(8);
  });

  it('carry the fragments that they spread', async () => {
    const documents = [CollectionDocument, ProductDocument, SearchDocument, MobileHomeDocument].map(String);
    for (const document of documents) expect(validate(buildUnprotectedSchema(), parse(document))).toEqual([]);
  });

  it('answer in the language and currency of the buyer', async () => {
    const [english, german] = await Promise.all(
      [{}, inGerman].map((context) => graph.query<HomeQuery>(HomeDocument.toString(), context)),
    );
    expect(german!.data!.shop.brand!.slogan).not.toBe(english!.data!.shop.brand!.slogan);
    expect(german!.data!.bestSellers.nodes[0]!.priceRange.minVariantPrice.currencyCode).toBe('EUR');
    const japan = await graph.query<HomeQuery>(HomeDocument.toString(), { country: 'JP' });
    expect(japan.data!.bestSellers.nodes[0]!.priceRange.minVariantPrice).toMatchObject({
      currencyCode: 'JPY',
      amount: expect.stringMatching(/^\d+\.0$/),
    });
  });
});
