import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { collectionImage } from '../../loaders/catalog/collection.relations.ts';
import { CollectionProductsArgs } from '../../schema/catalog/collection-products.args.ts';
import { Collection } from '../../schema/catalog/collection.type.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { ProductConnection } from '../../schema/catalog/product.connection.ts';
import { SEO } from '../../schema/catalog/seo.value.ts';
import { TruncationArgs } from '../../schema/catalog/truncation.args.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import { Relation } from '../relation.ts';
import type { CollectionRecord } from './catalog.records.ts';
import { seoOf } from './seo.ts';
import { truncated } from './truncated.ts';

@Resolver(() => Collection)
export class CollectionFieldsResolver {
  @Relation(() => Image, collectionImage, { nullable: true, description: 'The picture of the collection.' })
  image: unknown;

  @FieldResolver(() => ProductConnection, { description: 'The products in the collection.' })
  products(
    @Root() collection: CollectionRecord,
    @Ctx() { services }: Context,
    @Args(() => CollectionProductsArgs) args: CollectionProductsArgs,
  ): Promise<unknown> {
    return services.collections.products(collection, args);
  }

  @FieldResolver(() => String, { description: 'The description in one line, without formatting.' })
  description(
    @Root() { description }: CollectionRecord,
    @Args(() => TruncationArgs) { truncateAt }: TruncationArgs,
  ): string {
    return truncated(description, truncateAt);
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Address of its page in the online store.' })
  onlineStoreUrl(@Root() { handle }: CollectionRecord, @Ctx() { services }: Context): string {
    return services.media.pageUrl(`/collections/${handle}`);
  }

  @FieldResolver(() => SEO, { description: 'What search engines are told of the collection.' })
  seo(@Root() collection: CollectionRecord): SEO {
    return seoOf(collection);
  }
}
