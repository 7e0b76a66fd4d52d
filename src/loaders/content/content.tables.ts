import { Prisma, type Article, type Blog, type Menu, type MenuItem, type Page } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

export const menuTable = table<Menu>('Menu', Prisma.MenuScalarFieldEnum, { translates: ['title'] });

/** Links of menus. */
export const menuItemTable = table<MenuItem>('MenuItem', Prisma.MenuItemScalarFieldEnum, { translates: ['title'] });

/** Pages; a reader sees those that are published. */
export const pageTable = table<Page>('Page', Prisma.PageScalarFieldEnum, {
  translates: ['title', 'body', 'bodySummary', 'seoTitle', 'seoDescription'],
  visible: sql`t.published_at <= now()`,
});

export const blogTable = table<Blog>('Blog', Prisma.BlogScalarFieldEnum, {
  translates: ['title', 'seoTitle', 'seoDescription'],
});

/** Articles; a reader sees those that are published. */
export const articleTable = table<Article>('Article', Prisma.ArticleScalarFieldEnum, {
  translates: ['title', 'contentHtml', 'content', 'excerptHtml', 'excerpt', 'authorBio', 'seoTitle', 'seoDescription'],
  visible: sql`t.published_at <= now()`,
});
