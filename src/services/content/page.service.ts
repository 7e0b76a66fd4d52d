import type { Page } from '../../generated/prisma/client.ts';
import { pageByHandle, pageById } from '../../loaders/content/page.loaders.ts';
import { allPages, pageOrders } from '../../loaders/content/page.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';
import { pageSearch } from './query/content-fields.store.ts';
import { narrowedList } from './query/narrowed-list.store.ts';

/** What a list of pages can be sorted by: the storefront dialect's names. */
export type PageSortKey = 'ID' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

/** Reading pages of text. */
export class PageService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * One page by handle or id; null when there is none that this reader may see.
   * @throws VitrineError BAD_USER_INPUT when neither or both are given
   */
  find(by: { handle?: string | null; id?: string | null }): Promise<Page | null> {
    if (by.id != null && by.handle != null) throw badInput('handle', 'Give "handle" or "id", not both.');
    if (by.id != null) return this.loaders.of(pageById).load(keyOf(by.id, 'Page'));
    if (by.handle != null) return this.loaders.of(pageByHandle).load(by.handle);
    throw badInput('handle', 'Give "handle" or "id" of the page.');
  }

  /** A page of all pages. */
  list(args: PageArgs & { sortKey?: PageSortKey | null; query?: string | null }): Promise<Connection<Page>> {
    const { reader, scope } = this.loaders;
    const { list, order } = narrowedList(allPages, pageSearch, pageOrders, args, scope);
    return readPage(reader, scope, list, toPage(args, order));
  }
}
