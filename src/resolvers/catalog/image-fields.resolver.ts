import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ImageUrlArgs } from '../../schema/catalog/image-url.args.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import type { MediaRecord } from './catalog.records.ts';

/** A picture is read from the record of its medium. */
@Resolver(() => Image)
export class ImageFieldsResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What is to be seen, in words.' })
  altText(@Root() { alt }: MediaRecord): string | null {
    return alt;
  }

  @FieldResolver(() => URLScalar, {
    description: 'Address of the picture, changed as wished for where its host can do so.',
  })
  url(
    @Root() image: MediaRecord,
    @Ctx() { services }: Context,
    @Args(() => ImageUrlArgs) { transform }: ImageUrlArgs,
  ): string {
    return services.media.imageUrl(image, transform);
  }
}
