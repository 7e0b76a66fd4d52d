import { Arg, Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { productCollections, productFeaturedImage } from '../../loaders/catalog/product.relations.ts';
import { CollectionConnection } from '../../schema/catalog/collection.connection.ts';
import { Count } from '../../schema/catalog/count.value.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { ProductOption } from '../../schema/catalog/product-option.type.ts';
import { ProductPriceRange } from '../../schema/catalog/product-price-range.value.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import { SEO } from '../../schema/catalog/seo.value.ts';
import { TruncationArgs } from '../../schema/catalog/truncation.args.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { Relation } from '../relation.ts';
import type { ProductRecord } from './catalog.records.ts';
import { seoOf } from './seo.ts';
import { truncated } from './truncated.ts';

@Resolver(() => Product)
export class ProductFieldsResolver {
  @Relation(() => Image, productFeaturedImage, {
    nullable: true,
    description: 'The picture that stands for the product in lists.',
  })
  featuredImage: unknown;

  @Relation(() => CollectionConnection, productCollections, { description: 'The collections that the product is in.' })
  collections: unknown;

  @FieldResolver(() => [ProductOption], { description: 'The dimensions in which the variants differ.' })
  options(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Arg('first', () => Int, { nullable: true, description: 'Take this many; all when left out.' })
    first?: number | null,
  ): Promise<unknown> {
    return services.variants.options(product, first);
  }

  @FieldResolver(() => ProductPriceRange, {
    description: "From the lowest to the highest price in the buyer's market.",
  })
  priceRange(@Root() product: ProductRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.prices.range(product);
  }

  @FieldResolver(() => ProductPriceRange, {
    description: "From the lowest to the highest price before a reduction, in the buyer's market; zero without one.",
  })
  compareAtPriceRange(@Root() product: ProductRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.prices.compareAtRange(product);
  }

  @FieldResolver(() => String, { description: 'The description in one line, without formatting.' })
  description(
    @Root() { description }: ProductRecord,
    @Args(() => TruncationArgs) { truncateAt }: TruncationArgs,
  ): string {
    return truncated(description, truncateAt);
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Address of its page in the online store.' })
  onlineStoreUrl(@Root() { handle }: ProductRecord, @Ctx() { services }: Context): string {
    return services.media.pageUrl(`/products/${handle}`);
  }

  @FieldResolver(() => SEO, { description: 'What search engines are told of the product.' })
  seo(@Root() product: ProductRecord): SEO {
    return seoOf(product);
  }

  @FieldResolver(() => Count, { nullable: true, description: 'How many variants the product has.' })
  variantsCount(@Root() { variantsCount }: ProductRecord): Count {
    return { count: variantsCount, precision: 'EXACT' };
  }

  @FieldResolver(() => Boolean, { description: 'Always false: nothing is sold by subscription only.' })
  requiresSellingPlan(): boolean {
    return false;
  }
}
