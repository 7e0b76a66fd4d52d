/** A statement that may read large tables from end to end, and why. */
export interface AllowedScan {
  /** What the statement is known by: a piece of its text. */
  readonly containing: string;
  readonly tables: readonly string[];
  readonly reason: string;
}

/** Nothing else may. An entry whose statement is sent no more makes the test red. */
export const allowedScans: readonly AllowedScan[] = [
  {
    containing: 'AS kind, NULL::text AS option',
    tables: ['product', 'product_option', 'product_option_value', 'product_variant'],
    reason: 'Facets look at every product that was found; where those are many, the whole table is the shortest way.',
  },
  {
    containing: 'count(*)::int AS count FROM "product" t JOIN collection_product',
    tables: ['product', 'product_variant'],
    reason: '`totalCount` of a collection that holds a fifth of the catalog counts all of it; only when selected.',
  },
];
