import type { NonEmptyArray } from 'type-graphql';
import { ProductFieldsResolver } from './catalog/product-fields.resolver.ts';
import { ProductResolver } from './catalog/product.resolver.ts';

/** Every resolver class of the graph; what is not listed here is not served. */
export const resolvers: NonEmptyArray<abstract new () => unknown> = [ProductResolver, ProductFieldsResolver];
