import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { HasMetafields } from '../../schema/catalog/has-metafields.interface.ts';
import { MetafieldArgs, MetafieldsArgs } from '../../schema/catalog/metafield.args.ts';
import { Metafield } from '../../schema/catalog/metafield.type.ts';

/** The named attributes of everything that can carry them. */
@Resolver(() => HasMetafields)
export class MetafieldsResolver {
  @FieldResolver(() => Metafield, { nullable: true })
  metafield(
    @Root() owner: object,
    @Ctx() { services }: Context,
    @Args(() => MetafieldArgs) identifier: MetafieldArgs,
  ): Promise<unknown> {
    return services.metafields.find(owner, identifier);
  }

  @FieldResolver(() => [Metafield], { nullable: 'items' })
  metafields(
    @Root() owner: object,
    @Ctx() { services }: Context,
    @Args(() => MetafieldsArgs) { identifiers }: MetafieldsArgs,
  ): Promise<unknown> {
    return services.metafields.findMany(owner, identifiers);
  }
}
