import type { Article, Page as ContentPage, Product } from '../../generated/prisma/client.ts';
import { productById } from '../../loaders/catalog/product.loaders.ts';
import { articleById } from '../../loaders/content/article.loaders.ts';
import { pageById } from '../../loaders/content/page.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { toConnection, type Connection } from '../../loaders/support/connection.ts';
import { toPage } from '../../loaders/support/page.ts';
import type { Buyer } from '../shop/buyer.ts';
import { productSearchFields } from './conditions/product-conditions.store.ts';
import { nodeCondition } from './conditions/search-condition.store.ts';
import type { FacetService } from './facets/facet.service.ts';
import type { Facet } from './facets/facet.ts';
import { foundProducts } from './ranking/found-products.store.ts';
import {
  countHits,
  priceOrder,
  relevanceOrder,
  searchHits,
  type HitType,
  type SearchHit,
} from './ranking/search-hits.store.ts';
import type { SearchArguments } from './search-arguments.ts';
import { freeWords } from './syntax/free-words.ts';
import { parseSearch } from './syntax/parse-search.ts';
import { wordForms } from './words/word-forms.store.ts';
import { wordGroups, wordsOf } from './words/search-words.ts';

/** What a search finds. */
export type SearchResult = Article | ContentPage | Product;

/** A page of results, with the facets of the products among them, counted only when they are asked for. */
export interface SearchConnection extends Connection<SearchResult> {
  productFilters(): Promise<Facet[]>;
}

const hitTypes = { ARTICLE: 'Article', PAGE: 'Page', PRODUCT: 'Product' } as const;
const EVERYTHING: readonly HitType[] = ['Article', 'Page', 'Product'];

/** Searching products, pages and articles. */
export class SearchService {
  constructor(
    private readonly loaders: Loaders,
    private readonly buyer: Buyer,
    private readonly facets: FacetService,
  ) {}

  /**
   * A page of what fits the query. Words are matched by their stems, mistyped ones by the words they resemble; fields
   * of the search syntax narrow the products.
   * @throws SearchSyntaxError    with the position, for a query that cannot be read
   * @throws VitrineError         BAD_USER_INPUT for a wrong page or filter
   */
  async search(args: SearchArguments): Promise<SearchConnection> {
    const { reader, scope } = this.loaders;
    const order = (args.sortKey === 'PRICE' ? priceOrder : relevanceOrder)(
      (args.unavailableProducts ?? 'LAST') === 'LAST',
      args.reverse ?? false,
    );
    const page = toPage(args, order);
    const { words, condition } = freeWords(parseSearch(args.query));
    const language = this.buyer.languageCode;
    const asked = words.flatMap(wordsOf);
    const forms = asked.length > 0 ? await wordForms(reader, language, asked) : [];
    const groups = wordGroups(forms, { unfinished: args.prefix === 'LAST' });
    const found = foundProducts({
      language,
      groups,
      condition: condition && nodeCondition(condition, productSearchFields, this.buyer),
      onlyAvailable: args.unavailableProducts === 'HIDE',
    });
    const types = condition === null ? typesOf(args) : typesOf(args).filter((type) => type === 'Product');
    const space = { types, products: this.facets.narrow(found, args.productFilters), language, groups };
    const nothing = types.length === 0 || (asked.length > 0 && groups.length === 0);
    const hits = nothing ? [] : await searchHits(reader, scope, space, page);
    const rows = await this.records(hits);
    return {
      ...toConnection(page, rows, async () => (nothing ? 0 : countHits(reader, scope, space))),
      productFilters: async () =>
        nothing || !types.includes('Product') ? [] : this.facets.ofList(found, args.productFilters),
    };
  }

  /** The records of hits, each with its place in the order, for the cursors. */
  private async records(hits: readonly SearchHit[]): Promise<SearchResult[]> {
    const loader = { Product: productById, Page: pageById, Article: articleById } as const;
    const rows = await Promise.all(
      hits.map(async (hit) => {
        const row: SearchResult | null = await this.loaders
          .of<bigint, SearchResult | null>(loader[hit.__typename])
          .load(hit.id);
        return row && { ...hit, ...row };
      }),
    );
    return rows.filter((row) => row !== null);
  }
}

function typesOf({ types }: Pick<SearchArguments, 'types'>): readonly HitType[] {
  return types ? [...new Set(types.map((type) => hitTypes[type]))].sort() : EVERYTHING;
}
