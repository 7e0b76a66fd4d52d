import type { Product } from '../../../generated/prisma/client.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { RowList } from '../../../loaders/support/select.ts';
import type { Buyer } from '../../shop/buyer.ts';
import { chosenFacets } from './chosen-facets.ts';
import { narrowed } from './facet-conditions.store.ts';
import { facetCounts, facetCountsByParent } from './facet-counts.store.ts';
import { facetLabels } from './facet-labels.ts';
import { toFacets, type Facet } from './facet.ts';
import type { ProductFilter } from './product-filter.ts';

type Filters = readonly ProductFilter[] | null | undefined;

/** Narrowing lists of products by facets: of one facet any value may fit, and each facet must. */
export class FacetService {
  constructor(
    private readonly loaders: Loaders,
    private readonly buyer: Buyer,
  ) {}

  /**
   * The products of a list that fit the filters.
   * @throws VitrineError BAD_USER_INPUT for too many filters or a price that cannot be
   */
  narrow<List extends RowList<Product>>(list: List, filters: Filters): List {
    return narrowed(list, this.chosen(filters), this.loaders.scope);
  }

  /** A name for the narrowing, the same for the same filters: what tells batches apart. */
  nameOf(filters: Filters): string {
    return filters?.length ? ` where ${JSON.stringify(filters)}` : '';
  }

  /**
   * The facets of a list that has no parent, each counted over what fits all others.
   * @param list as it is without the filters
   */
  async ofList(list: RowList<Product>, filters: Filters): Promise<Facet[]> {
    const chosen = this.chosen(filters);
    const { reader, scope } = this.loaders;
    const counts = await facetCounts(reader, scope, list, chosen);
    return toFacets(counts, chosen, facetLabels(this.buyer.languageCode), this.buyer.currencyCode);
  }

  /**
   * The facets of one parent's list; those of many parents are counted by one statement.
   * @param name of the relation
   * @param list as it is without the filters
   */
  async ofParent(name: string, list: RowList<Product>, parentId: bigint, filters: Filters): Promise<Facet[]> {
    const chosen = this.chosen(filters);
    const batch = facetCountsByParent(`${name} facets${this.nameOf(filters)}`, list, chosen);
    const counts = await this.loaders.of(batch).load(parentId);
    return toFacets(counts, chosen, facetLabels(this.buyer.languageCode), this.buyer.currencyCode);
  }

  private chosen(filters: Filters) {
    return chosenFacets(filters, this.buyer.currencyCode);
  }
}
