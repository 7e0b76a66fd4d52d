import type { Media, Product } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { allProducts, inOrder } from '../../loaders/catalog/product-list.relations.ts';
import { productTags, productTypes } from '../../loaders/catalog/product-texts.loaders.ts';
import { productByHandle, productById } from '../../loaders/catalog/product.loaders.ts';
import { mediaOrders, productImages, productMedia } from '../../loaders/catalog/product.relations.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';
import { productSearchFields } from '../search/conditions/product-conditions.store.ts';
import { queryCondition } from '../search/conditions/search-condition.store.ts';
import type { FacetService } from '../search/facets/facet.service.ts';
import type { SearchResult, SearchService } from '../search/search.service.ts';
import type { Buyer } from '../shop/buyer.ts';
import type { ProductPage } from './product-page.ts';
import { firstTexts } from './text-connection.ts';
import { productOrder, type ProductSortKey } from './product-sort.ts';

/** What the media of a product can be sorted by: the storefront dialect's names. */
export type MediaSortKey = 'ID' | 'POSITION' | 'RELEVANCE';
export type ImageSortKey = MediaSortKey | 'CREATED_AT';

/** Which products, in which order. */
export interface ProductsQuery extends PageArgs {
  readonly sortKey?: ProductSortKey | null;
  /** In the search syntax. */
  readonly query?: string | null;
}

/** Reading products. */
export class ProductService {
  constructor(
    private readonly loaders: Loaders,
    private readonly facets: FacetService,
    private readonly search: SearchService,
    private readonly buyer: Buyer,
  ) {}

  /**
   * One product by handle or id; null when there is none that this reader may see.
   * @throws VitrineError BAD_USER_INPUT when neither or both are given
   */
  find(by: { handle?: string | null; id?: string | null }): Promise<Product | null> {
    if (by.id != null && by.handle != null) throw badInput('handle', 'Give "handle" or "id", not both.');
    if (by.id != null) return this.loaders.of(productById).load(keyOf(by.id, 'Product'));
    if (by.handle != null) return this.loaders.of(productByHandle).load(by.handle);
    throw badInput('handle', 'Give "handle" or "id" of the product.');
  }

  /**
   * A page of the products that fit the query, of all without one, with the facets of the list.
   * @throws SearchSyntaxError for a query that cannot be read
   */
  async list(args: ProductsQuery): Promise<ProductPage> {
    if (args.sortKey === 'RELEVANCE' && args.query) return this.byRelevance({ ...args, query: args.query });
    const order = productOrder(args.sortKey);
    const where = args.query ? queryCondition(args.query, productSearchFields, this.buyer) : null;
    const list = inOrder(where === null ? allProducts : { ...allProducts, where }, order, this.loaders.scope);
    const page = await readPage(this.loaders.reader, this.loaders.scope, list, toPage(args, order));
    return { ...page, filters: () => this.facets.ofList(list, null) };
  }

  /** How well products fit words is known to the search, and to nobody else. */
  private async byRelevance(args: PageArgs & { query: string }): Promise<ProductPage> {
    const { first, after, last, before, reverse, query } = args;
    const found = await this.search.search({
      ...{ first, after, last, before, reverse, query },
      types: ['PRODUCT'],
      unavailableProducts: 'SHOW',
    });
    const products = found as Connection<SearchResult> as Connection<Product>; // asked for nothing else
    return { ...products, filters: () => found.productFilters() };
  }

  /** A page of the product's pictures. RELEVANCE and CREATED_AT: pictures are not searched, and made in order of their ids. */
  images(product: Product, args: PageArgs & { sortKey?: ImageSortKey | null }): Promise<Connection<Media>> {
    const order = mediaOrders[args.sortKey === 'ID' || args.sortKey === 'CREATED_AT' ? 'ID' : 'POSITION'];
    return this.loaders.page(productImages, product, args, { name: '', list: productImages.list, order });
  }

  /** A page of the product's pictures, films and models. */
  media(product: Product, args: PageArgs & { sortKey?: MediaSortKey | null }): Promise<Connection<Media>> {
    const order = mediaOrders[args.sortKey === 'ID' ? 'ID' : 'POSITION'];
    return this.loaders.page(productMedia, product, args, { name: '', list: productMedia.list, order });
  }

  /** The first tags of all products, by alphabet. */
  tags(first: number): Promise<Connection<string>> {
    return firstTexts(first, (most) => productTags(this.loaders.reader, this.loaders.scope, most));
  }

  /** The first types of all products, by alphabet. */
  types(first: number): Promise<Connection<string>> {
    return firstTexts(first, (most) => productTypes(this.loaders.reader, this.loaders.scope, most));
  }
}
