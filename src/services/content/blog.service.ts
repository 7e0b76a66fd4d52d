import type { Blog } from '../../generated/prisma/client.ts';
import { authorsByBlogId, blogByHandle, blogById, type AuthorRow } from '../../loaders/content/blog.loaders.ts';
import { allBlogs, blogOrders } from '../../loaders/content/blog.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';
import { blogSearch } from './query/content-fields.store.ts';
import { narrowedList } from './query/narrowed-list.store.ts';

/** What a list of blogs can be sorted by: the storefront dialect's names. */
export type BlogSortKey = 'HANDLE' | 'ID' | 'RELEVANCE' | 'TITLE';

/** Reading blogs. */
export class BlogService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * One blog by handle or id; null when there is none.
   * @throws VitrineError BAD_USER_INPUT when neither or both are given
   */
  find(by: { handle?: string | null; id?: string | null }): Promise<Blog | null> {
    if (by.id != null && by.handle != null) throw badInput('handle', 'Give "handle" or "id", not both.');
    if (by.id != null) return this.loaders.of(blogById).load(keyOf(by.id, 'Blog'));
    if (by.handle != null) return this.loaders.of(blogByHandle).load(by.handle);
    throw badInput('handle', 'Give "handle" or "id" of the blog.');
  }

  /** A page of all blogs. */
  list(args: PageArgs & { sortKey?: BlogSortKey | null; query?: string | null }): Promise<Connection<Blog>> {
    const { reader, scope } = this.loaders;
    const { list, order } = narrowedList(allBlogs, blogSearch, blogOrders, args, scope);
    return readPage(reader, scope, list, toPage(args, order));
  }

  /** Who wrote for the blog, by name; each as their newest article has them. */
  authors(blog: Blog): Promise<readonly AuthorRow[]> {
    return this.loaders.of(authorsByBlogId).load(blog.id);
  }
}
