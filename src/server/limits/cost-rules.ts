/** What things cost, in points. One point is about one record that is read and answered. */
export const costRules = {
  /** A field that is an object. A leaf costs nothing: it comes with its object. */
  object: 1,
  /** A field of Mutation, beside what it answers. */
  mutation: 10,
  /** `__schema` or `__type`, whatever is asked below: no store is asked. */
  introspection: 50,
  /** Objects of a list that is not read in pages and is not named below. */
  listSize: 10,
  /** What a page is counted as at the most: longer ones are refused by the list itself, with a better message. */
  largestPage: 250,
} as const;

/** Beside the object itself: fields that ask more of the database than a row. */
export const fieldCosts: Readonly<Record<string, number>> = {
  'ProductConnection.filters': 20,
  'Query.predictiveSearch': 20,
  'Query.search': 20,
  'SearchResultItemConnection.productFilters': 20,
};

/** How many objects a list is counted as that has no page size: about what a large shop has there. */
export const listSizes: Readonly<Record<string, number>> = {
  'Localization.availableCountries': 50,
  'Menu.items': 10,
  'MenuItem.items': 5,
  'Model3d.sources': 2,
  'Product.options': 3,
  'ProductVariant.selectedOptions': 3,
  'Video.sources': 4,
};

/** Arguments that say how many objects a list has: a number, or one object for each of their items. */
export const sizeArguments = {
  numbers: ['first', 'last', 'limit'],
  lists: ['ids', 'identifiers'],
} as const;
