import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { nearNames } from '../../../../src/screens/usage/schema-coordinate.ts';
import { coordinatesUsedBy } from '../../../../src/screens/usage/used-coordinates.ts';
import { usageOf } from '../../../../src/screens/usage/usage-of.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Product implements Node { id: ID! vendor: String! title(upTo: Int, in: Letters): String! media: [Media!]! }
  type Image implements Node { id: ID! url: String! }
  type Video implements Node { id: ID! url: String! length: Int! }
  union Media = Image | Video
  enum Letters { UPPER LOWER }
  enum Sort { TITLE VENDOR }
  input Filter { vendor: String, sort: Sort, not: Filter }
  type Query { node(id: ID!): Node, products(where: Filter, sort: Sort): [Product!]! }
`);
const used = (document: string) => [...coordinatesUsedBy(parse(document), schema)].sort();

describe('what a document uses', () => {
  it('is fields with their types, through aliases, fragments and unions', () => {
    const document = `{ all: products { ...Card } } fragment Card on Product { name: title media { ... on Image { url } } }`;
    expect(used(document)).toEqual(
      [
        'Query',
        'Query.products',
        'Product',
        'Product.title',
        'String',
        'Product.media',
        'Media',
        'Image',
        'Image.url',
      ].sort(),
    );
  });

  it('is what implements an interface that it selects through', () => {
    const by = used('{ node(id: 1) { id __typename } }');
    expect(by).toEqual(expect.arrayContaining(['Node.id', 'Product.id', 'Image.id', 'Video.id', 'Query.node.id']));
    expect(by).not.toContain('Image.url');
  });

  it('is the arguments that are given, the values that are sent, and all that a variable may hold', () => {
    const literal = used('{ products(where: { vendor: "a" }, sort: TITLE) { title(in: UPPER) } }');
    expect(literal).toEqual(
      expect.arrayContaining([
        'Query.products.where',
        'Filter.vendor',
        'Sort.TITLE',
        'Product.title.in',
        'Letters.UPPER',
      ]),
    );
    for (const other of ['Sort.VENDOR', 'Filter.sort', 'Product.title.upTo']) expect(literal).not.toContain(other);
    const variable = used('query ($where: Filter) { products(where: $where) { vendor } }');
    expect(variable).toEqual(expect.arrayContaining(['Filter.not', 'Filter.sort', 'Sort.TITLE', 'Sort.VENDOR']));
  });
});

describe('a name that the graph does not have', () => {
  it.each([
    ['Product', undefined],
    ['Product.vendor', undefined],
    ['Product.title.upTo', undefined],
    ['Sort.TITLE', undefined],
    ['Product.vendr', ['Product.vendor']],
    ['Produkt.vendor', ['Product.vendor']],
    ['Product.title.up', ['Product.title.upTo', 'Product.title.in']],
    ['Sort.TITEL', ['Sort.TITLE']],
    ['Zzzzzzzz', []],
    ['Product.vendor.x.y', []],
  ])('%s is answered with %s', (name, near) => {
    expect(nearNames(name, schema)).toEqual(near);
  });
});

describe('the screens that use a field', () => {
  const coordinates = new Set(['Product.vendor']);
  const deployed = { client: 'web', version: '', name: 'Home', id: 'a', coordinates };
  const first = { ...deployed, version: '1.0.0' };
  const at = new Date('2026-11-01T00:00:00Z');

  it('come with when and how often they were asked for, the most used first', () => {
    const other = { ...deployed, name: 'About', id: 'b', version: '1.0.0' };
    const usage = [{ client: 'web', version: '1.0.0', name: 'Home', requests: 7, lastSeen: at }];
    expect(usageOf('Product.vendor', [other, first, { ...first, name: 'No', coordinates: new Set() }], usage)).toEqual([
      { client: 'web', version: '1.0.0', name: 'Home', requests: 7, lastSeen: at },
      { client: 'web', version: '1.0.0', name: 'About', requests: 0, lastSeen: null },
    ]);
  });

  it('are told once when they are both deployed and published, unless they were asked for as deployed', () => {
    expect(usageOf('Product.vendor', [deployed, first], [])).toHaveLength(1);
    const usage = [{ client: 'web', version: '', name: 'Home', requests: 1, lastSeen: at }];
    expect(usageOf('Product.vendor', [deployed, first], usage)).toHaveLength(2);
    expect(usageOf('Product.vendor', [deployed], [])).toEqual([
      { client: 'web', version: '', name: 'Home', requests: 0, lastSeen: null },
    ]);
  });
});
