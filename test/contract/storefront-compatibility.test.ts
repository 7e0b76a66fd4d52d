import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import { editedSchema } from './edited-schema.ts';
import { storefrontDifferences } from './storefront-additions.ts';
import { compareSchemas } from './storefront-compatibility.ts';
import { unexplained } from './storefront-listing.ts';

const file = new URL('../../node_modules/@shopify/hydrogen-react/storefront.schema.json', import.meta.url);
const published = buildClientSchema(JSON.parse(readFileSync(file, 'utf8')) as IntrospectionQuery);
const ours = buildGraphSchema();

describe('the graph beside the published storefront API', () => {
  it('differs only where the listing says so, with a reason', () => {
    expect(unexplained(compareSchemas(ours, published), storefrontDifferences)).toEqual([]);
  });

  it('gives a reason for every difference, once', () => {
    const coordinates = storefrontDifferences.flatMap((listed) => listed.coordinates);
    expect(coordinates).toEqual([...new Set(coordinates)]);
    for (const { reason } of storefrontDifferences) expect(reason.length).toBeGreaterThan(20);
  });
});

describe('the comparison goes red', () => {
  /** What a break adds to the differences of the schema as it is. */
  const newProblems = (broken: GraphQLSchema): string[] => {
    const known = unexplained(compareSchemas(ours, published), storefrontDifferences);
    return unexplained(compareSchemas(broken, published), storefrontDifferences).filter(
      (problem) => !known.includes(problem),
    );
  };
  const breakIt = (text: string | RegExp, replacement: string): string[] =>
    newProblems(editedSchema(ours, text, replacement));

  it('says nothing of a copy that is not broken', () => {
    expect(breakIt('type Query {', 'type Query  {')).toEqual([]);
  });

  it('when a nullable field becomes required', () => {
    expect(breakIt('featuredImage: Image\n', 'featuredImage: Image!\n')).toEqual([
      'Product.featuredImage has the type Image!, published: Image (unlisted mismatch)',
    ]);
  });

  it('when a list loses its items’ non-null', () => {
    expect(breakIt(/options(.*): \[ProductOption!\]!/, 'options$1: [ProductOption]!')).toHaveLength(1);
  });

  it('when an argument is dropped', () => {
    expect(breakIt('product(handle: String, id: ID)', 'product(id: ID)')).toEqual([
      'Query.product(handle:) is published, but missing here (unlisted mismatch)',
    ]);
  });

  it('when an argument becomes required', () => {
    expect(breakIt('product(handle: String, id: ID)', 'product(handle: String!, id: ID)')).toEqual([
      'Query.product(handle:) has the type String!, published: String (unlisted mismatch)',
    ]);
  });

  it('when an argument of ours is required', () => {
    expect(breakIt('product(handle: String, id: ID)', 'product(handle: String, id: ID, tenant: ID!)')).toEqual([
      'Query.product(tenant:) is required here, but not published (unlisted mismatch)',
    ]);
  });

  it('when an argument of ours is optional, but unlisted', () => {
    expect(breakIt('product(handle: String, id: ID)', 'product(handle: String, id: ID, tenant: ID)')).toEqual([
      'Query.product(tenant:) is not published (unlisted addition)',
    ]);
  });

  it('when a default changes', () => {
    expect(breakIt('if: Boolean = true', 'if: Boolean = false')).toEqual([
      '@defer(if:) has the default false, published: true (unlisted mismatch)',
    ]);
  });

  it('when an enum value is removed', () => {
    expect(breakIt(/^ {2}DE\n/m, '')).toEqual([
      'CountryCode.DE is published, but not a value here (unlisted mismatch)',
    ]);
  });

  it('when an enum value is added', () => {
    expect(breakIt(/^ {2}DE\n/m, '  DE\n  DEU\n')).toEqual(['CountryCode.DEU is not published (unlisted addition)']);
  });

  it('when an input field is dropped', () => {
    expect(breakIt('  companyLocationId: ID\n', '')).toEqual([
      'BuyerInput.companyLocationId is published, but missing here (unlisted mismatch)',
    ]);
  });

  it('when a field of ours is unlisted', () => {
    expect(breakIt('featuredImage: Image\n', 'featuredImage: Image\n  stars: Int\n')).toEqual([
      'Product.stars is not published (unlisted addition)',
    ]);
  });

  it('when a published field is no longer served', () => {
    expect(breakIt(/^type Product implements ([^}]*?)  vendor: String!\n/ms, 'type Product implements $1')).toEqual([
      'Product.vendor is published, but not served (unlisted omission)',
    ]);
  });

  it('when a type implements an interface that the published one does not', () => {
    expect(
      breakIt(
        'type ProductOption implements Node {',
        'type ProductOption implements Node & Trackable {\n  trackingParameters: String',
      ),
    ).toEqual([
      'ProductOption implements Trackable, which the published type does not (unlisted mismatch)',
      'ProductOption.trackingParameters is not published (unlisted addition)',
    ]);
  });

  it('when a union gets a member, a type another kind, or a directive goes', () => {
    const theirs = buildSchema(
      'directive @a on FIELD type A {x: Int} type B {x: Int} union U = A type Query {u: U b: B}',
    );
    const mine = buildSchema('type A {x: Int} scalar B type C {x: Int} union U = A | C type Query {u: U b: B}');
    expect(compareSchemas(mine, theirs).map(({ coordinate, detail }) => `${coordinate} ${detail}`)).toEqual([
      'B is a GraphQLScalarType, published as a GraphQLObjectType',
      'U has the member C, which the published union lacks',
      '@a is published, but not served',
    ]);
  });

  it('when a line of the listing no longer holds', () => {
    const stale = [{ kind: 'addition', reason: 'Was ours once.', coordinates: ['Product.stars'] }] as const;
    expect(unexplained([], stale)).toEqual(['Product.stars is listed as addition, but is none: remove the line']);
  });
});
