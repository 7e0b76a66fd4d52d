import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { VideoSource } from '../../schema/catalog/video-source.value.ts';
import { Video } from '../../schema/catalog/video.type.ts';
import type { MediaRecord } from './catalog.records.ts';

@Resolver(() => Video)
export class VideoFieldsResolver {
  @FieldResolver(() => [VideoSource], { description: 'The files of the film.' })
  sources(@Root() video: MediaRecord, @Ctx() { services }: Context): unknown {
    return services.media.sources(video);
  }
}
