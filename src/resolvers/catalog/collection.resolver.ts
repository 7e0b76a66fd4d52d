import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { CollectionConnection } from '../../schema/catalog/collection.connection.ts';
import { Collection } from '../../schema/catalog/collection.type.ts';
import { CollectionsArgs } from '../../schema/catalog/collections.args.ts';

@Resolver(() => Collection)
export class CollectionResolver {
  @Query(() => Collection, { nullable: true, description: 'One collection, by its handle or its id.' })
  collection(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { nullable: true, description: 'Handle of the collection.' }) handle?: string,
    @Arg('id', () => ID, { nullable: true, description: 'Id of the collection.' }) id?: string,
  ): Promise<unknown> {
    return services.collections.find({ handle, id });
  }

  @Query(() => Collection, {
    nullable: true,
    description: 'One collection, by its handle.',
    deprecationReason: 'Use `collection` instead.',
  })
  collectionByHandle(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { description: 'Handle of the collection.' }) handle: string,
  ): Promise<unknown> {
    return services.collections.find({ handle });
  }

  @Query(() => CollectionConnection, { description: 'A page of all collections.' })
  collections(@Ctx() { services }: Context, @Args(() => CollectionsArgs) args: CollectionsArgs): Promise<unknown> {
    return services.collections.list(args);
  }
}
