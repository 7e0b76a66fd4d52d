import type { Product } from '../../generated/prisma/client.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import type { Facet } from '../search/facets/facet.ts';

/** A page of products, with the facets of the whole list: counted when they are selected, like its total. */
export interface ProductPage extends Connection<Product> {
  filters(): Promise<readonly Facet[]>;
}
