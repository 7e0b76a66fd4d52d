import type { Collection } from '../../generated/prisma/client.ts';
import { collectionByHandle, collectionById } from '../../loaders/catalog/collection.loaders.ts';
import { collectionPages } from '../../loaders/catalog/collection-pages.loaders.ts';
import { allCollections, collectionOrders, collectionProducts } from '../../loaders/catalog/collection.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { countByKey } from '../../loaders/support/many-by-key.ts';
import { toPage, type Page, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';
import { collectionSearchFields } from '../search/conditions/collection-conditions.store.ts';
import { queryCondition } from '../search/conditions/search-condition.store.ts';
import type { FacetService } from '../search/facets/facet.service.ts';
import type { ProductFilter } from '../search/facets/product-filter.ts';
import type { Buyer } from '../shop/buyer.ts';
import { collectionRelevance } from './collection-relevance.store.ts';
import { collectionRules, type CollectionRules } from './collection-rules.ts';
import type { ProductPage } from './product-page.ts';
import {
  collectionProductOrder,
  collectionProductOrders,
  type CollectionProductOrderName,
  type CollectionProductSortKey,
} from './product-sort.ts';

/** What a list of collections can be sorted by: the storefront dialect's names. */
export type CollectionSortKey = 'ID' | 'RELEVANCE' | 'TITLE' | 'UPDATED_AT';

/** Which collections, in which order. */
export interface CollectionsQuery extends PageArgs {
  readonly sortKey?: CollectionSortKey | null;
  /** In the search syntax. */
  readonly query?: string | null;
}

/** Which products of a collection, in which order. */
export interface CollectionProductsQuery extends PageArgs {
  readonly sortKey?: CollectionProductSortKey | null;
  readonly filters?: readonly ProductFilter[] | null;
}

/** Reading collections and what stands on them. */
export class CollectionService {
  constructor(
    private readonly loaders: Loaders,
    private readonly facets: FacetService,
    private readonly buyer: Buyer,
  ) {}

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

  /**
   * A page of the collections that fit the query, of all without one.
   * @throws SearchSyntaxError for a query that cannot be read
   */
  async list({ query, sortKey, ...page }: CollectionsQuery): Promise<Connection<Collection>> {
    const { languageCode } = this.buyer;
    const order =
      sortKey === 'RELEVANCE' && query
        ? collectionRelevance(query, languageCode)
        : collectionOrders[orderName(sortKey)];
    const where = query ? queryCondition(query, collectionSearchFields, this.buyer) : null;
    const list = where === null ? allCollections : { ...allCollections, where };
    return readPage(this.loaders.reader, this.loaders.scope, list, toPage(page, order));
  }

  /** The rules that fill the collection; null where it is filled by hand. */
  ruleSet({ rules }: Collection): CollectionRules | null {
    return collectionRules.safeParse(rules).data ?? null;
  }

  /**
   * A page of the products in the collection that fit the filters, with the facets of the collection.
   * @throws VitrineError BAD_USER_INPUT for a wrong page or wrong filters
   */
  async products(collection: Collection, args: CollectionProductsQuery): Promise<ProductPage> {
    const { first, after, last, before, reverse, sortKey, filters } = args;
    const { name: relation, list: all } = collectionProducts;
    const order = collectionProductOrder(sortKey, collection);
    const pageOf = (name: string): Page => toPage(args, collectionProductOrders[name as CollectionProductOrderName]);
    pageOf(order); // what is wrong with the arguments is said of this collection, not of all in the batch
    const list = this.facets.narrow(all, filters);
    const name = `${relation}${this.facets.nameOf(filters)}`;
    const count = this.loaders.of(countByKey(`${name} count`, list));
    const pageName = `${name} ${JSON.stringify([first, after, last, before, reverse, sortKey])}`;
    const pages = collectionPages(pageName, list, pageOf, (id) => count.load(id));
    const page = await this.loaders.of(pages).load(`${order} ${collection.id}`);
    return { ...page, filters: () => this.facets.ofParent(relation, all, collection.id, filters) };
  }
}

const orderName = (sortKey: CollectionSortKey | null | undefined) =>
  !sortKey || sortKey === 'RELEVANCE' ? 'ID' : sortKey;
