import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { useGraph } from '../../../support/graph.ts';

const BOMB = `query ($n: Int!) {
  products(first: $n) { nodes { variants(first: $n) { nodes { product { variants(first: $n) { nodes { id } } } } } } }
}`;

const graph = useGraph('demo');

describe('an operation that costs too much', () => {
  it('is refused with its cost and the limit, before a statement is sent', async () => {
    const { errors, data, statements } = await graph.query(BOMB, { n: 250 });
    expect(errors).toEqual([
      {
        message:
          'The operation may cost 15813001 points; the limit is 10000. Ask for shorter pages or fewer nested relations, or split it.',
        extensions: { code: 'QUERY_TOO_LARGE', cost: 15_813_001, maximumCost: 10_000 },
      },
    ]);
    expect([data, statements]).toEqual([undefined, 0]);
  });

  it('is refused by what its variables say, not by its text', async () => {
    const { errors, statements } = await graph.query(BOMB, { n: 3 });
    expect([errors, statements > 0]).toEqual([undefined, true]);
  });

  it('is refused with 400 where the client asks for the media type of GraphQL', async () => {
    const accept = 'application/graphql-response+json';
    expect((await graph.query(BOMB, { n: 250 }, { accept })).status).toBe(400);
  });

  it('may be hidden in fragments in vain', async () => {
    const hidden = '{ ...A } fragment A on Query { products(first: 250) { ...B } }';
    const { errors } = await graph.query(
      `${hidden} fragment B on ProductConnection { edges { node { ...C } } }
       fragment C on Product { variants(first: 250) { nodes { id } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', cost: 63_001 });
  });
});

describe('the cost of an operation', () => {
  const document = '{ products(first: 4) { nodes { id } } }';
  const told = async (headers: Record<string, string>) => {
    const answer = await graph.query(document, {}, headers);
    return (answer as unknown as { extensions?: unknown }).extensions;
  };

  it('is told to who asks for it', async () => {
    expect(await told({ 'x-vitrine-cost': '1' })).toEqual({ cost: { requestedQueryCost: 5, actualQueryCost: 5 } });
    expect(await told({ 'shopify-graphql-cost-debug': '1' })).toEqual({
      cost: { requestedQueryCost: 5, actualQueryCost: 5 },
    });
  });

  it('is measured by what came, whatever was asked for', async () => {
    const nothing =
      '{ products(first: 250, query: "vendor:nobody") { nodes { id variants(first: 10) { nodes { id } } } } }';
    const answer = await graph.query(nothing, {}, { 'x-vitrine-cost': '1' });
    expect(answer).toMatchObject({ extensions: { cost: { requestedQueryCost: 3_001, actualQueryCost: 1 } } });
  });

  it('is not told to others, so that answers stay small', async () => {
    expect(await told({})).toBeUndefined();
    expect(await told({ 'x-vitrine-cost': '0' })).toBeUndefined();
  });

  it('does not keep explorers and generators from the schema', async () => {
    expect((await graph.query(getIntrospectionQuery())).errors).toBeUndefined();
  });
});
