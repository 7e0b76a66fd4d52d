import type { Article, Collection, Page, Product } from '../../generated/prisma/client.ts';
import { collectionById } from '../../loaders/catalog/collection.loaders.ts';
import { productById } from '../../loaders/catalog/product.loaders.ts';
import { articleById } from '../../loaders/content/article.loaders.ts';
import { pageById } from '../../loaders/content/page.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { BatchRead } from '../../loaders/support/batch-read.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import type { Buyer } from '../shop/buyer.ts';
import { foundProducts } from './ranking/found-products.store.ts';
import { predictedHits, type PredictedType } from './ranking/predicted-hits.store.ts';
import type { UnavailableProducts } from './search-arguments.ts';
import { shareLimit } from './share-limit.ts';
import { suggestQueries, type QuerySuggestion } from './suggest-queries.ts';
import { fieldWeights, type SearchableFieldName } from './words/field-weights.ts';
import { wordForms } from './words/word-forms.store.ts';
import { wordGroups, wordsOf } from './words/search-words.ts';

/** What can be suggested: the storefront dialect's names. */
export type PredictiveTypeName = 'ARTICLE' | 'COLLECTION' | 'PAGE' | 'PRODUCT' | 'QUERY';

/** Arguments of a predictive search. */
export interface PredictiveArguments {
  readonly query: string;
  readonly limit?: number | null;
  readonly limitScope?: 'ALL' | 'EACH' | null;
  readonly searchableFields?: readonly SearchableFieldName[] | null;
  readonly types?: readonly PredictiveTypeName[] | null;
  readonly unavailableProducts?: UnavailableProducts | null;
}

/** What is suggested while a shopper types. */
export interface Predictions {
  readonly __typename: 'PredictiveSearchResult';
  readonly products: readonly Product[];
  readonly collections: readonly Collection[];
  readonly pages: readonly Page[];
  readonly articles: readonly Article[];
  readonly queries: readonly QuerySuggestion[];
}

const EVERYTHING: readonly PredictiveTypeName[] = ['PRODUCT', 'COLLECTION', 'PAGE', 'ARTICLE', 'QUERY'];
/** Suggestions at the most, as in the storefront dialect. */
const LARGEST_LIMIT = 10;
/** Characters of the query that are read. */
const LONGEST_TYPED = 200;

/** Suggesting while a shopper types: the words as they are, the last one unfinished, without any syntax. */
export class PredictiveSearchService {
  constructor(
    private readonly loaders: Loaders,
    private readonly buyer: Buyer,
  ) {}

  /**
   * What fits what is typed so far.
   * @throws VitrineError BAD_USER_INPUT for a limit out of range
   */
  async predict(args: PredictiveArguments): Promise<Predictions> {
    const limit = args.limit ?? LARGEST_LIMIT;
    if (limit < 1 || limit > LARGEST_LIMIT) throw badInput('limit', `"limit" is ${limit}; give 1 to ${LARGEST_LIMIT}.`);
    const types = args.types ?? EVERYTHING;
    const typed = args.query.replaceAll('\0', ' ').slice(0, LONGEST_TYPED);
    const found = await this.find(typed, args, types, limit);
    const products = await this.records(productById, found.Product);
    const texts = products.flatMap(({ title, productType, vendor }) => [title, productType, vendor]);
    const [collections, pages, articles] = await Promise.all([
      this.records(collectionById, found.Collection),
      this.records(pageById, found.Page),
      this.records(articleById, found.Article),
    ]);
    const all = {
      products: types.includes('PRODUCT') ? products : [],
      collections,
      pages,
      articles,
      queries: types.includes('QUERY') ? suggestQueries(typed, texts, limit) : [],
    };
    return { __typename: 'PredictiveSearchResult', ...(args.limitScope === 'EACH' ? all : shareLimit(all, limit)) };
  }

  /** The ids of what fits, by type, best first; one statement for all types. Queries are suggested from products. */
  private async find(
    typed: string,
    args: PredictiveArguments,
    types: readonly PredictiveTypeName[],
    limit: number,
  ): Promise<Record<PredictedType, bigint[]>> {
    const { reader, scope } = this.loaders;
    const language = this.buyer.languageCode;
    const words = wordsOf(typed);
    const forms = words.length > 0 ? await wordForms(reader, language, words) : [];
    const wanted: PredictedType[] = [
      ...(types.includes('PRODUCT') || types.includes('QUERY') ? (['Product'] as const) : []),
      ...(types.includes('COLLECTION') ? (['Collection'] as const) : []),
      ...(types.includes('PAGE') ? (['Page'] as const) : []),
      ...(types.includes('ARTICLE') ? (['Article'] as const) : []),
    ];
    const found: Record<PredictedType, bigint[]> = { Article: [], Collection: [], Page: [], Product: [] };
    if (forms.length === 0 || wanted.length === 0) return found;
    const groups = wordGroups(forms, { unfinished: true, fields: fieldWeights(args.searchableFields) });
    const unavailable = args.unavailableProducts ?? 'LAST';
    const products = foundProducts({ language, groups, condition: null, onlyAvailable: unavailable === 'HIDE' });
    const space = { types: wanted, products, language, groups };
    for (const { __typename, id } of await predictedHits(reader, scope, space, unavailable === 'LAST', limit))
      found[__typename].push(id);
    return found;
  }

  private async records<Row>(byId: BatchRead<bigint, Row | null>, ids: readonly bigint[]): Promise<Row[]> {
    const rows = await Promise.all(ids.map((id) => this.loaders.of(byId).load(id)));
    return rows.filter((row) => row !== null);
  }
}
