import type { Collection, Product } from '../../generated/prisma/client.ts';
import { collectionByHandle, collectionById } from '../../loaders/catalog/collection.loaders.ts';
import { allCollections, collectionOrders, collectionProducts } from '../../loaders/catalog/collection.relations.ts';
import { inOrder } from '../../loaders/catalog/product-list.relations.ts';
import { shelfPages } from '../../loaders/catalog/shelf-pages.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { countByKey } from '../../loaders/support/many-by-key.ts';
import { reversed, type Order } from '../../loaders/support/order.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';
import { collectionProductOrder, isShelfOrder, shelfOrders, type CollectionProductSortKey } from './product-sort.ts';

/** What a list of collections can be sorted by: the storefront dialect's names. */
export type CollectionSortKey = 'ID' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

/** Reading collections and what stands on them. */
export class CollectionService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * One collection by handle or id; null when there is none that this reader may see.
   * @throws VitrineError BAD_USER_INPUT when neither or both are given
   */
  find(by: { handle?: string | null; id?: string | null }): Promise<Collection | null> {
    if (by.id != null && by.handle != null) throw badInput('handle', 'Give "handle" or "id", not both.');
    if (by.id != null) return this.loaders.of(collectionById).load(keyOf(by.id, 'Collection'));
    if (by.handle != null) return this.loaders.of(collectionByHandle).load(by.handle);
    throw badInput('handle', 'Give "handle" or "id" of the collection.');
  }

  /** A page of all collections. */
  list(args: PageArgs & { sortKey?: CollectionSortKey | null; query?: string | null }): Promise<Connection<Collection>> {
    const order = collectionOrders[!args.sortKey || args.sortKey === 'RELEVANCE' ? 'ID' : args.sortKey];
    return readPage(this.loaders.reader, this.loaders.scope, allCollections, toPage(args, order));
  }

  /** A page of the products in the collection. */
  products(
    collection: Collection,
    args: PageArgs & { sortKey?: CollectionProductSortKey | null },
  ): Promise<Connection<Product>> {
    const order = collectionProductOrder(args.sortKey, collection);
    if (isShelfOrder(args.sortKey) && args.after == null && args.before == null) return this.shelf(collection, args, order);
    const list = inOrder(collectionProducts.list, order, this.loaders.scope);
    return this.loaders.page(collectionProducts, collection, args, { name: '', list, order });
  }

  /** The first or last page as the shopkeeper put it: for all collections at once, though each may have another order. */
  private async shelf({ id, sortOrder }: Collection, args: PageArgs, order: Order): Promise<Connection<Product>> {
    const { size, fromEnd } = toPage(args, order);
    const { list, name } = collectionProducts;
    const count = this.loaders.of(countByKey(`${name} count`, list));
    const orderOf = (shelf: string): Order => {
      const chosen = shelfOrders[shelf as Collection['sortOrder']];
      return args.reverse ? reversed(chosen) : chosen;
    };
    const read = shelfPages(`${name} shelf ${size} ${fromEnd} ${args.reverse}`, list, { size, fromEnd, orderOf }, (key) => count.load(key));
    return this.loaders.of(read).load(`${sortOrder} ${id}`);
  }
}
