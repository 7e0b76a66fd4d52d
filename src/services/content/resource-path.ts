import type { MenuItem } from '../../generated/prisma/client.ts';

/** Paths of links that lead to no record. */
const fixed: Partial<Record<MenuItem['type'], string>> = {
  FRONTPAGE: '/',
  CATALOG: '/collections/all',
  COLLECTIONS: '/collections',
  CUSTOMER_ACCOUNT_PAGE: '/account',
  SEARCH: '/search',
};

/** Types of links that lead to a record, with the GraphQL type of the record. */
export const resourceTypes: Partial<Record<MenuItem['type'], string>> = {
  ARTICLE: 'Article',
  BLOG: 'Blog',
  COLLECTION: 'Collection',
  PAGE: 'Page',
  PRODUCT: 'Product',
  SHOP_POLICY: 'ShopPolicy',
};

/** Folders of the storefront that records have their pages in, by type. */
const folders: Readonly<Record<string, string>> = {
  Blog: '/blogs',
  Collection: '/collections',
  Page: '/pages',
  Product: '/products',
  ShopPolicy: '/policies',
};

/** Path of a link that leads to no record, where it has one. */
export const fixedPath = (type: MenuItem['type']): string | null => fixed[type] ?? null;

/** Path of a record's page in the storefront, where it has one. */
export function recordPath(record: { __typename: string; handle: string }): string | null {
  const folder = folders[record.__typename];
  return folder ? `${folder}/${record.handle}` : null;
}
