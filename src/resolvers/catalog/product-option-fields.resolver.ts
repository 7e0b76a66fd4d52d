import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { optionValues } from '../../loaders/catalog/product-variant.relations.ts';
import { ProductOptionValue } from '../../schema/catalog/product-option-value.type.ts';
import { ProductOption } from '../../schema/catalog/product-option.type.ts';
import { Relation } from '../relation.ts';
import type { ProductOptionRecord } from './catalog.records.ts';

@Resolver(() => ProductOption)
export class ProductOptionFieldsResolver {
  @Relation(() => [ProductOptionValue], optionValues, { description: 'The values of the option, in order.' })
  optionValues: unknown;

  @FieldResolver(() => [String], {
    description: 'Names of the values, in order.',
    deprecationReason: 'Use `optionValues` instead.',
  })
  values(@Root() option: ProductOptionRecord, @Ctx() { services }: Context): Promise<string[]> {
    return services.variants.valueNames(option);
  }
}
