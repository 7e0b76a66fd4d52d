import type { Article, Blog, Media } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { mediaTable } from '../catalog/catalog.tables.ts';
import { asc, type Order } from '../support/order.ts';
import type { ReadScope } from '../support/read-scope.ts';
import { toOne, toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { articleTable, blogTable } from './content.tables.ts';

/** What a list of articles can be sorted by. */
export type ArticleOrderName = 'AUTHOR' | 'BLOG_TITLE' | 'ID' | 'PUBLISHED_AT' | 'TITLE' | 'UPDATED_AT';

const id = asc('t.id', 'bigint');

/** PUBLISHED_AT has no place for an article without a date, which only staff sees. */
const articleOrders: Readonly<Record<ArticleOrderName, Order>> = {
  AUTHOR: { name: 'AUTHOR', terms: [asc('t.author_name', 'text'), id] },
  BLOG_TITLE: { name: 'BLOG_TITLE', terms: [asc('b.title', 'text'), id] },
  ID: { name: 'ID', terms: [id] },
  PUBLISHED_AT: { name: 'PUBLISHED_AT', terms: [asc('t.published_at', 'timestamptz'), id] },
  TITLE: { name: 'TITLE', terms: [asc('t.title', 'text'), id] },
  UPDATED_AT: { name: 'UPDATED_AT', terms: [asc('t.updated_at', 'timestamptz'), id] },
};

/** For staff an article without a date stands where it was made: a keyset has no place for nulls. */
const staffArticleOrders: typeof articleOrders = {
  ...articleOrders,
  PUBLISHED_AT: { name: 'PUBLISHED_AT', terms: [asc('coalesce(t.published_at, t.created_at)', 'timestamptz'), id] },
};

/** The orders of lists of articles, as this reader sees them. */
export const articleOrdersOf = ({ audience }: Pick<ReadScope, 'audience'>): typeof articleOrders =>
  audience === 'staff' ? staffArticleOrders : articleOrders;

/** All articles, of every blog; `b` is the blog. */
export const allArticles: RowList<Article> = { table: articleTable, joins: sql`JOIN blog b ON b.id = t.blog_id` };

/** The articles of a blog; `b` is the blog. */
export const blogArticles = toPageOf<Blog, Article>('blog.articles', {
  list: { ...allArticles, parent: 't.blog_id' },
  order: articleOrders.ID,
});

export const articleBlog = toOne<Article, Blog>('article.blog', { key: 'blogId', table: blogTable });

/** The picture of an article. */
export const articleImage = toOne<Article, Media>('article.image', { key: 'imageId', table: mediaTable });
