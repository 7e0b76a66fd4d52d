/** A statement that may read a large table from end to end, and why. */
export interface AllowedScan {
  /** What the statement is known by: a piece of its text. */
  readonly containing: string;
  readonly table: string;
  readonly reason: string;
}

/** Nothing else may. An entry that no statement needs any more makes the test red. */
export const allowedScans: readonly AllowedScan[] = [
  ...['product', 'product_option', 'product_option_value', 'product_variant'].map((table) => ({
    containing: 'AS kind, NULL::text AS option',
    table,
    reason: 'Facets look at every product that was found; where those are many, the whole table is the shortest way.',
  })),
  ...['product', 'product_variant'].map((table) => ({
    containing: 'count(*)::int AS count FROM "product" t JOIN collection_product',
    table,
    reason: '`totalCount` of a collection that holds a fifth of the catalog counts all of it; only when selected.',
  })),
];
