/** One operation on trial. */
interface Subject {
  readonly name: string;
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

const orders: Record<string, readonly string[]> = {
  products: ['BEST_SELLING', 'CREATED_AT', 'ID', 'PRICE', 'PRODUCT_TYPE', 'RELEVANCE', 'TITLE', 'UPDATED_AT', 'VENDOR'],
  collections: ['ID', 'RELEVANCE', 'TITLE', 'UPDATED_AT'],
  pages: ['ID', 'RELEVANCE', 'TITLE', 'UPDATED_AT'],
  blogs: ['HANDLE', 'ID', 'RELEVANCE', 'TITLE'],
  articles: ['AUTHOR', 'BLOG_TITLE', 'ID', 'PUBLISHED_AT', 'RELEVANCE', 'TITLE', 'UPDATED_AT'],
};

/** Every root list in each of its orders, forwards and backwards. */
export const rootLists: readonly Subject[] = Object.entries(orders).flatMap(([field, sortKeys]) =>
  sortKeys.flatMap((sortKey) =>
    ['first', 'last'].map((size) => ({
      name: `${field} by ${sortKey}, ${size}`,
      document: `{ ${field}(${size}: 20, sortKey: ${sortKey}) { nodes { id } pageInfo { endCursor } } }`,
      variables: {},
    })),
  ),
);
