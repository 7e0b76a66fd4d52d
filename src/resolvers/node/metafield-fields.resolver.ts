import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MetafieldParentResource } from '../../schema/catalog/metafield-parent-resource.union.ts';
import { Metafield } from '../../schema/catalog/metafield.type.ts';

type MetafieldRecord = Parameters<Context['services']['nodes']['ownerOf']>[0];

@Resolver(() => Metafield)
export class MetafieldFieldsResolver {
  @FieldResolver(() => MetafieldParentResource, { description: 'What the attribute belongs to.' })
  parentResource(@Root() metafield: MetafieldRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.nodes.ownerOf(metafield);
  }
}
