import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MoneyV2 } from '../../schema/catalog/money.value.ts';
import { ProductVariant } from '../../schema/catalog/product-variant.type.ts';
import type { ProductVariantRecord } from './catalog.records.ts';

const PRICE = "Price in the buyer's market.";
const COMPARE_AT = "Price before a reduction in the buyer's market; null when it is not reduced.";

@Resolver(() => ProductVariant)
export class ProductVariantPricesResolver {
  @FieldResolver(() => MoneyV2, { description: PRICE })
  price(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<MoneyV2> {
    return services.prices.price(variant);
  }

  @FieldResolver(() => MoneyV2, { description: PRICE, deprecationReason: 'Use `price` instead.' })
  priceV2(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<MoneyV2> {
    return services.prices.price(variant);
  }

  @FieldResolver(() => MoneyV2, { nullable: true, description: COMPARE_AT })
  compareAtPrice(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<MoneyV2 | null> {
    return services.prices.compareAtPrice(variant);
  }

  @FieldResolver(() => MoneyV2, {
    nullable: true,
    description: COMPARE_AT,
    deprecationReason: 'Use `compareAtPrice` instead.',
  })
  compareAtPriceV2(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<MoneyV2 | null> {
    return services.prices.compareAtPrice(variant);
  }

  @FieldResolver(() => MoneyV2, {
    nullable: true,
    description: 'Price of the reference quantity in `unitPriceMeasurement`; null when the variant has none.',
  })
  unitPrice(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<MoneyV2 | null> {
    return services.prices.unitPrice(variant);
  }
}
