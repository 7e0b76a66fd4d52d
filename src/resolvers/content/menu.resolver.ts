import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.ts';
import { MenuItem } from '../../schema/content/menu-item.type.ts';
import { Menu } from '../../schema/content/menu.type.ts';
import type { MenuRecord } from './content.records.ts';

@Resolver(() => Menu)
export class MenuResolver {
  @Query(() => Menu, { nullable: true, description: 'One menu, by its handle.' })
  menu(
    @Ctx() { services }: Context,
    @Arg('handle', () => String, { description: 'Handle of the menu, such as "main-menu".' }) handle: string,
  ): Promise<unknown> {
    return services.menus.find(handle);
  }

  @FieldResolver(() => [MenuItem], { description: 'The links on the first level.' })
  items(@Root() menu: MenuRecord, @Ctx() { services }: Context): Promise<unknown> {
    return services.menus.items(menu);
  }

  @FieldResolver(() => Int, { description: 'How many links the first level has.' })
  async itemsCount(@Root() menu: MenuRecord, @Ctx() { services }: Context): Promise<number> {
    return (await services.menus.items(menu)).length;
  }
}
