import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ProductVariantMarketPrice } from '../../../schema/catalog/edit/product-variant-market-price.value.ts';
import { ProductVariant } from '../../../schema/catalog/product-variant.type.ts';
import { Product } from '../../../schema/catalog/product.type.ts';
import { IS_PUBLISHED, PUBLISHED_ON } from '../../../schema/edits/staff-fields.ts';
import { DateTime } from '../../../schema/scalars/date-time.scalar.ts';
import { isVisible } from '../../edits/is-visible.ts';
import type { ProductRecord, ProductVariantRecord } from '../catalog.records.ts';

/** When a product is shown, and what only staff is told of it. */
@Resolver(() => Product)
export class ProductStaffFieldsResolver {
  @FieldResolver(() => DateTime, {
    description:
      'Since when shoppers can see the product. For one that was never published, which only staff sees: when it was made.',
  })
  publishedAt(@Root() { publishedAt, createdAt }: ProductRecord): Date {
    return publishedAt ?? createdAt;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: IS_PUBLISHED })
  isPublished(@Root() { status, publishedAt }: ProductRecord): boolean {
    return status === 'ACTIVE' && isVisible(publishedAt);
  }

  @FieldResolver(() => DateTime, { nullable: true, description: PUBLISHED_ON })
  publishedOn(@Root() { publishedAt }: ProductRecord): Date | null {
    return publishedAt;
  }
}

/** What only staff is told of a variant. */
@Resolver(() => ProductVariant)
export class ProductVariantStaffFieldsResolver {
  @FieldResolver(() => [ProductVariantMarketPrice], {
    nullable: true,
    description: 'What it costs in every market, the primary one first. For staff; null for others.',
  })
  marketPrices(@Root() variant: ProductVariantRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.marketPrices.ofVariant(variant);
  }
}
