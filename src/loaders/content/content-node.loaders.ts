import type { BatchRead } from '../support/batch-read.ts';
import { articleById } from './article.loaders.ts';
import { blogById } from './blog.loaders.ts';
import { menuById, menuItemById } from './menu.loaders.ts';
import { pageById } from './page.loaders.ts';

/** How `node(id:)` reaches the records of the content, by type name. */
export const contentNodes = {
  Article: articleById,
  Blog: blogById,
  Menu: menuById,
  MenuItem: menuItemById,
  Page: pageById,
} satisfies Record<string, BatchRead<bigint, object | null>>;
