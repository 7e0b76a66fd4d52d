import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MenuItemResource } from '../../schema/content/menu-item-resource.union.ts';
import { MenuItem } from '../../schema/content/menu-item.type.ts';
import { URLScalar } from '../../schema/scalars/url.scalar.ts';
import type { MenuItemRecord } from './content.records.ts';

@Resolver(() => MenuItem)
export class MenuItemFieldsResolver {
  @FieldResolver(() => [MenuItem], { description: 'The links below this one.' })
  items(@Root() item: MenuItemRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.menus.children(item);
  }

  @FieldResolver(() => MenuItemResource, { nullable: true, description: 'What the link leads to.' })
  resource(@Root() item: MenuItemRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.menuLinks.resource(item);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Id of what the link leads to.' })
  resourceId(@Root() item: MenuItemRecord, @Ctx() { services }: Context): Promise<string | null> {
    return services.menuLinks.resourceId(item);
  }

  @FieldResolver(() => URLScalar, { nullable: true, description: 'Address that the link leads to.' })
  url(@Root() item: MenuItemRecord, @Ctx() { services }: Context): Promise<string | null> {
    return services.menuLinks.url(item);
  }
}
