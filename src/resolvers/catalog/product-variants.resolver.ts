import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ProductVariantConnection } from '../../schema/catalog/product-variant.connection.ts';
import { ProductVariant } from '../../schema/catalog/product-variant.type.ts';
import { ProductVariantsArgs } from '../../schema/catalog/product-variants.args.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { VariantBySelectedOptionsArgs, VariantChoiceArgs } from '../../schema/catalog/variant-choice.args.ts';
import type { ProductRecord } from './catalog.records.ts';

@Resolver(() => Product)
export class ProductVariantsResolver {
  @FieldResolver(() => ProductVariantConnection, { description: 'The variants of the product.' })
  variants(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => ProductVariantsArgs) args: ProductVariantsArgs,
  ): Promise<unknown> {
    return services.variants.list(product, args);
  }

  @FieldResolver(() => ProductVariant, {
    nullable: true,
    description: 'The variant with the selected options, else the first that can be bought, else the first.',
  })
  selectedOrFirstAvailableVariant(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => VariantChoiceArgs) choice: VariantChoiceArgs,
  ): Promise<unknown> {
    return services.variants.selectedOrFirstAvailable(product, choice);
  }

  @FieldResolver(() => [ProductVariant], {
    description:
      'The variants that differ from the selected options in one value, by id; next to the first that can be bought when none are selected.',
  })
  adjacentVariants(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => VariantChoiceArgs) choice: VariantChoiceArgs,
  ): Promise<unknown> {
    return services.variants.adjacent(product, choice);
  }

  @FieldResolver(() => ProductVariant, {
    nullable: true,
    description: 'The variant with exactly the selected options; null when there is none.',
  })
  variantBySelectedOptions(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => VariantBySelectedOptionsArgs) choice: VariantBySelectedOptionsArgs,
  ): Promise<unknown> {
    return services.variants.withSelectedOptions(product, choice);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Every combination of option values that is a variant, by positions: "v1_0:0-1,1:0," says [0,0], [0,1] and [1,0]. Null without options.',
  })
  encodedVariantExistence(@Root() product: ProductRecord, @Ctx() { services }: Context): Promise<string | null> {
    return services.variants.encodedExistence(product);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Every combination of option values that can be bought now, written as in `encodedVariantExistence`.',
  })
  encodedVariantAvailability(@Root() product: ProductRecord, @Ctx() { services }: Context): Promise<string | null> {
    return services.variants.encodedAvailability(product);
  }
}
