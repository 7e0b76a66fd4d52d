import type { Menu, MenuItem } from '../../generated/prisma/client.ts';
import { menuByHandle } from '../../loaders/content/menu.loaders.ts';
import { menuItems } from '../../loaders/content/menu.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';

/** Reading menus. All links of a menu are read at once, however deep they are nested. */
export class MenuService {
  constructor(private readonly loaders: Loaders) {}

  /** One menu by handle, or null. */
  find(handle: string): Promise<Menu | null> {
    return this.loaders.of(menuByHandle).load(handle);
  }

  /** The links on the menu's first level. */
  items(menu: Menu): Promise<MenuItem[]> {
    return this.below(menu.id, null);
  }

  /** The links below a link. */
  children(item: MenuItem): Promise<MenuItem[]> {
    return this.below(item.menuId, item.id);
  }

  private async below(menuId: bigint, parentId: bigint | null): Promise<MenuItem[]> {
    const items = await this.loaders.many(menuItems, { id: menuId });
    return items.filter((item) => item.parentId === parentId);
  }
}
