import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ImageConnection } from '../../schema/catalog/image.connection.ts';
import { MediaConnection } from '../../schema/catalog/media.connection.ts';
import { ProductImagesArgs } from '../../schema/catalog/product-images.args.ts';
import { ProductMediaArgs } from '../../schema/catalog/product-media.args.ts';
import { Product } from '../../schema/catalog/product.type.ts';
import type { ProductRecord } from './catalog.records.ts';

@Resolver(() => Product)
export class ProductMediaResolver {
  @FieldResolver(() => MediaConnection, { description: 'The pictures, films and models that show the product.' })
  media(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => ProductMediaArgs) args: ProductMediaArgs,
  ): Promise<unknown> {
    return services.products.media(product, args);
  }

  @FieldResolver(() => ImageConnection, { description: 'The pictures that show the product.' })
  images(
    @Root() product: ProductRecord,
    @Ctx() { services }: Context,
    @Args(() => ProductImagesArgs) args: ProductImagesArgs,
  ): Promise<unknown> {
    return services.products.images(product, args);
  }
}
