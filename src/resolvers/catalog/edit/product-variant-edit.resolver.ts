import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import {
  ProductVariantPricesSetPayload,
  ProductVariantsBulkCreatePayload,
  ProductVariantsBulkDeletePayload,
  ProductVariantsBulkUpdatePayload,
} from '../../../schema/catalog/edit/product-variant-edit.payload.ts';
import { VariantPriceInput } from '../../../schema/catalog/edit/product-variant-price.input.ts';
import { ProductVariantSetInput } from '../../../schema/catalog/edit/product-variant-set.input.ts';
import { Product } from '../../../schema/catalog/product.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';

@Resolver(() => Product)
export class ProductVariantEditResolver {
  @Mutation(() => ProductVariantsBulkCreatePayload, {
    description: 'Adds variants to a product. Values that an option does not have yet are added to it.',
  })
  productVariantsBulkCreate(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('variants', () => [ProductVariantSetInput], { description: 'The variants, 250 at the most.' })
    variants: ProductVariantSetInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.variantEdits.create({ id: productId, expectedVersion }, variants);
  }

  @Mutation(() => ProductVariantsBulkUpdatePayload, {
    description: 'Changes variants of a product, named by their ids.',
  })
  productVariantsBulkUpdate(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('variants', () => [ProductVariantSetInput], { description: 'The variants, 250 at the most.' })
    variants: ProductVariantSetInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.variantEdits.update({ id: productId, expectedVersion }, variants);
  }

  @Mutation(() => ProductVariantsBulkDeletePayload, {
    description: 'Deletes variants of a product, which keeps at least one.',
  })
  productVariantsBulkDelete(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('variantsIds', () => [ID], { description: 'Ids of the variants, 250 at the most.' }) variantsIds: string[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.variantEdits.delete({ id: productId, expectedVersion }, variantsIds);
  }

  @Mutation(() => ProductVariantPricesSetPayload, {
    description: 'Sets prices of variants in one market by hand, or has them converted again.',
  })
  productVariantPricesSet(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('marketId', () => ID, { description: 'Id of the market.' }) marketId: string,
    @Arg('prices', () => [VariantPriceInput], { description: 'The prices, 250 at the most.' })
    prices: VariantPriceInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.variantEdits.setPrices({ id: productId, expectedVersion }, marketId, prices);
  }
}
