import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildGraphSchema } from '../../src/server/graph-schema.ts';
import { undescribed } from './undescribed.ts';

describe('descriptions', () => {
  it('stand on every type, field, argument, input field, enum value and directive', () => {
    expect(undescribed(buildGraphSchema())).toEqual([]);
  });

  it('are missed wherever one is left out', () => {
    const bare = buildSchema(`
      directive @hint(if: Boolean) on FIELD
      interface Thing { id: ID! }
      enum Size { SMALL }
      enum CountryCode { DE }
      input Box { size: Size }
      scalar Weight
      type Query { thing(box: Box): Weight }
    `);
    expect(undescribed(bare)).toEqual([
      'Thing',
      'Thing.id',
      'Size',
      'Size.SMALL',
      'CountryCode',
      'Box',
      'Box.size',
      'Weight',
      'Query',
      'Query.thing',
      'Query.thing(box:)',
      '@hint',
      '@hint(if:)',
    ]);
  });

  it('do not count when they are blank', () => {
    expect(undescribed(buildSchema('"""Root."""\ntype Query {\n  "  "\n  a: Int\n}'))).toEqual(['Query.a']);
  });
});
