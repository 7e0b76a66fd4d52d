import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { variantProduct } from '../../loaders/catalog/product-variant.relations.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { ProductVariant } from '../../schema/catalog/product-variant.type.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { QuantityRule } from '../../schema/catalog/quantity-rule.value.ts';
import { SelectedOption } from '../../schema/catalog/selected-option.value.ts';
import { UnitPriceMeasurement } from '../../schema/catalog/unit-price-measurement.value.ts';
import { Relation } from '../relation.ts';
import type { ProductVariantRecord } from './catalog.records.ts';

@Resolver(() => ProductVariant)
export class ProductVariantFieldsResolver {
  @Relation(() => Product, variantProduct, { description: 'The product that the variant is one of.' })
  product: unknown;

  @FieldResolver(() => Image, { nullable: true, description: "The variant's picture, else the product's." })
  image(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.variants.image(variant);
  }

  @FieldResolver(() => [SelectedOption], { description: 'The value that the variant has for each option.' })
  selectedOptions(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<SelectedOption[]> {
    return services.variants.selectedOptions(variant);
  }

  @FieldResolver(() => Boolean, { description: 'The variant is out of stock and can be bought all the same.' })
  currentlyNotInStock(@Root() variant: ProductVariantRecord): boolean {
    return variant.inventoryTracked && variant.quantityAvailable <= 0 && variant.availableForSale;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Units that can be bought, over all locations: those in stock that are not kept for somebody. Below zero only where more is sold than there is.',
  })
  quantityAvailable(@Root() { quantityAvailable, inventoryPolicy }: ProductVariantRecord): number {
    return inventoryPolicy === 'DENY' ? Math.max(0, quantityAvailable) : quantityAvailable;
  }

  @FieldResolver(() => QuantityRule, { description: 'How many units of the variant an order may have.' })
  quantityRule(@Root() variant: ProductVariantRecord): QuantityRule {
    const { quantityMinimum: minimum, quantityMaximum: maximum, quantityIncrement: increment } = variant;
    return { minimum, maximum, increment };
  }

  @FieldResolver(() => Boolean, { description: 'Always false: no variant is made of others.' })
  requiresComponents(): boolean {
    return false;
  }

  @FieldResolver(() => UnitPriceMeasurement, {
    nullable: true,
    description: 'What the unit price is for; null when the variant has none.',
  })
  unitPriceMeasurement(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): unknown {
    return services.prices.unitPriceMeasurement(variant);
  }
}
