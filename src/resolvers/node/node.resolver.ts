import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { Node } from '../../schema/node/node.interface.ts';

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Any object, by its id.' })
  node(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the object.' }) id: string,
  ): Promise<unknown> {
    return services.nodes.find(id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Any objects, by their ids, in their order; null where there is none.',
  })
  nodes(
    @Ctx() { services }: Context,
    @Arg('ids', () => [ID], { description: 'Ids of the objects, 250 at the most.' }) ids: string[],
  ): Promise<unknown> {
    return services.nodes.findMany(ids);
  }
}
