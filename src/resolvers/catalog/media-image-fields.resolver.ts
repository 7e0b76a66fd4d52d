import { FieldResolver, Resolver, Root } from 'type-graphql';
import { Image } from '../../schema/catalog/image.type.ts';
import { MediaImage } from '../../schema/catalog/media-image.type.ts';
import type { MediaRecord } from './catalog.records.ts';

@Resolver(() => MediaImage)
export class MediaImageFieldsResolver {
  @FieldResolver(() => Image, { nullable: true, description: 'The picture itself.' })
  image(@Root() media: MediaRecord): unknown {
    return media;
  }
}
