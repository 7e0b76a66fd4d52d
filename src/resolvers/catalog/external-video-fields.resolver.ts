import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { ExternalVideo } from '../../schema/catalog/external-video.type.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import type { MediaRecord } from './catalog.records.ts';

@Resolver(() => ExternalVideo)
export class ExternalVideoFieldsResolver {
  @FieldResolver(() => URLScalar, { description: 'Address of the player, for an iframe.' })
  embedUrl(@Root() video: MediaRecord, @Ctx() { services }: Context): string {
    return services.media.externalUrls(video).embedUrl;
  }

  @FieldResolver(() => URLScalar, {
    description: 'Address of the player.',
    deprecationReason: 'Use `originUrl` instead.',
  })
  embeddedUrl(@Root() video: MediaRecord, @Ctx() { services }: Context): string {
    return services.media.externalUrls(video).embedUrl;
  }

  @FieldResolver(() => URLScalar, { description: "Address of the film's page on its site." })
  originUrl(@Root() video: MediaRecord, @Ctx() { services }: Context): string {
    return services.media.externalUrls(video).originUrl;
  }
}
