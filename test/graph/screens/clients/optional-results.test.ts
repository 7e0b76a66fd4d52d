import { describe, expectTypeOf, it } from 'vitest';
import type { HomeQuery, ProductQuery } from '../../../../screens/web/generated/graphql.ts';

type Product = NonNullable<ProductQuery['product']>;

describe('the types of the web screens', () => {
  it('have null where the schema has none, when a part is optional', () => {
    expectTypeOf<null>().toExtend<Product['reviews']>();
    expectTypeOf<null>().toExtend<HomeQuery['news']>();
    expectTypeOf<NonNullable<Product['reviews']>['totalCount']>().toEqualTypeOf<number>();
  });

  it('have none beside it: the twin', () => {
    expectTypeOf<null>().not.toExtend<Product['rating']>();
    expectTypeOf<null>().not.toExtend<Product['collections']>();
    expectTypeOf<null>().not.toExtend<HomeQuery['shop']>();
  });
});
