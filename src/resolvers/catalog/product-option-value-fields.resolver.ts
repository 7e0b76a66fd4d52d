import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ProductOptionValueSwatch } from '../../schema/catalog/product-option-value-swatch.value.ts';
import { ProductOptionValue } from '../../schema/catalog/product-option-value.type.ts';
import { ProductVariant } from '../../schema/catalog/product-variant.type.ts';
import type { ProductOptionValueRecord } from './catalog.records.ts';

@Resolver(() => ProductOptionValue)
export class ProductOptionValueFieldsResolver {
  @FieldResolver(() => ProductVariant, {
    nullable: true,
    description: 'The variant that combines this value with the lowest-positioned values of all other options.',
  })
  firstSelectableVariant(@Root() value: ProductOptionValueRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.variants.firstSelectable(value);
  }

  @FieldResolver(() => ProductOptionValueSwatch, {
    nullable: true,
    description: 'How the value looks; null when nobody said.',
  })
  swatch(@Root() { swatchColor: color, swatchMediaId }: ProductOptionValueRecord): object | null {
    return color === null && swatchMediaId === null ? null : { color, swatchMediaId };
  }
}
