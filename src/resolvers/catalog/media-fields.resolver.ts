import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Image } from '../../schema/catalog/image.type.ts';
import { MediaContentType } from '../../schema/catalog/media-content-type.enum.ts';
import { Media } from '../../schema/catalog/media.interface.ts';
import type { MediaRecord } from './catalog.records.ts';

/** What all media have. */
@Resolver(() => Media)
export class MediaFieldsResolver {
  @FieldResolver(() => MediaContentType, { description: 'What kind of medium it is.' })
  mediaContentType(@Root() { type }: MediaRecord): MediaContentType {
    return type;
  }

  @FieldResolver(() => Image, { nullable: true, description: 'A picture that stands for the medium.' })
  previewImage(@Root() media: MediaRecord, @Ctx() { services }: Context): unknown {
    return services.media.preview(media);
  }
}
