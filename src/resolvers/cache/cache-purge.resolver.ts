import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CachePurgePayload } from '../../schema/cache/cache-purge.payload.ts';
import { payloadOf } from '../edits/payload-of.ts';

@Resolver(() => CachePurgePayload)
export class CachePurgeResolver {
  @Mutation(() => CachePurgePayload, {
    nullable: true,
    description:
      'Has kept answers made anew that depend on a tag. Changes of the database do so by themselves: this is for what was changed past them.',
  })
  cachePurge(
    @Ctx() { services }: Context,
    @Arg('tags', () => [String], {
      description: 'Tables ("product"), or rows by a column ("product@id:7", "review@product_id:7"); 250 at the most.',
    })
    tags: string[],
  ): Promise<unknown> {
    return payloadOf('purgedTags', services.cachePurge.purge(tags));
  }
}
