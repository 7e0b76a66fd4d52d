import type { Menu, MenuItem } from '../../generated/prisma/client.ts';
import { menuByHandle, menuTreeByMenuId } from '../../loaders/content/menu.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';

/** Reading menus. All links of a menu are read at once, however deep they are nested. */
export class MenuService {
  constructor(private readonly loaders: Loaders) {}

  /** One menu by handle, or null. */
  find(handle: string): Promise<Menu | null> {
    return this.loaders.of(menuByHandle).load(handle);
  }

  /** The links on the menu's first level. */
  items(menu: Menu): Promise<readonly MenuItem[]> {
    return this.below(menu.id, null);
  }

  /** The links below a link. */
  children(item: MenuItem): Promise<readonly MenuItem[]> {
    return this.below(item.menuId, item.id);
  }

  private async below(menuId: bigint, parentId: bigint | null): Promise<readonly MenuItem[]> {
    const tree = await this.loaders.of(menuTreeByMenuId).load(menuId);
    return tree.get(parentId) ?? [];
  }
}
