import { parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { generateClient } from './generate-client.ts';
import { typeErrors } from './type-errors.ts';

const schema = `
  directive @optional(deadlineMs: Int!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
  directive @screen(owner: String!) on QUERY
  interface Node { id: ID! }
  type Review implements Node { id: ID! stars: Int! }
  type Product implements Node { id: ID! title: String! reviews(first: Int): [Review!]! rating: Rating! }
  type Rating { average: Float count: Int! }
  type Query { product: Product! node: Node! others: [Product!]! }
`;

/** One field of each kind that can be optional. */
const screen = `
  query Page @screen(owner: "web") {
    product {
      title
      reviews(first: 2) @optional(deadlineMs: 100) { id stars }
      newest: reviews(first: 1) @optional(deadlineMs: 100) { stars @optional(deadlineMs: 9) }
      ...Card @optional(deadlineMs: 100)
    }
    node {
      __typename
      ... on Product @optional(deadlineMs: 100) { __typename title ...Stars }
    }
    others { ...Card }
  }
  fragment Card on Product { id rating { average count } }
  fragment Stars on Product { rating { count } }
`;

const assertions = `
  import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
  import { PageDocument, type CardFragment, type PageQuery, type PageQueryVariables } from './client.ts';

  type Same<One, Other> =
    (<T>() => T extends One ? 1 : 2) extends (<T>() => T extends Other ? 1 : 2) ? true : { found: One };
  type Plain<T> = T extends (infer Item)[] ? Plain<Item>[] : T extends object ? { [K in keyof T]: Plain<T[K]> } : T;
  type Rating = { average: number | null; count: number };

  export const product: Same<Plain<PageQuery['product']>, {
    title: string;
    reviews: { id: string; stars: number }[] | null;
    newest: { stars: number | null }[] | null;
    id: string | null;
    rating: Rating | null;
  }> = true;
  export const node: Same<Plain<PageQuery['node']>,
    { __typename: 'Product'; title: string | null; rating: { count: number } | null } | { __typename: 'Review' }> = true;
  export const others: Same<Plain<PageQuery['others']>, { id: string; rating: Rating }[]> = true;
  export const card: Same<Plain<CardFragment>, { id: string; rating: Rating }> = true;
  export const document: TypedDocumentNode<PageQuery, PageQueryVariables> = PageDocument;
`;

/** The document that a written client has for an operation. */
function documentIn(client: string, name: string) {
  const [, json] = new RegExp(`export const ${name}Document = (\\{.*\\}) as unknown`).exec(client)!;
  return JSON.parse(json!);
}

describe('the types of a screen', () => {
  it('have null exactly where something is optional', async () => {
    expect(typeErrors(await generateClient(schema, screen), assertions)).toEqual([]);
  });

  it('have it nowhere without @optional: the twin', async () => {
    const client = await generateClient(schema, screen.replaceAll(/@optional\(deadlineMs: \d+\)/g, ''));
    expect(typeErrors(client, assertions).length).toBe(2);
  });

  it('come with the document as it is written, in the order of the registry, without @screen', async () => {
    const client = await generateClient(schema, screen);
    expect(print(documentIn(client, 'Page'))).toBe(print(parse(screen.replace('@screen(owner: "web")', ''))));
    expect(client).not.toMatch(/optional__|"screen"/);
  });
});
