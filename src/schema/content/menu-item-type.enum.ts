import { enumType } from '../enum-type.ts';

export const MenuItemType = enumType('MenuItemType', 'What a link of a menu leads to.', {
  ARTICLE: 'An article.',
  BLOG: 'A blog.',
  CATALOG: 'All products.',
  COLLECTION: 'A collection.',
  COLLECTIONS: 'All collections.',
  CUSTOMER_ACCOUNT_PAGE: "The customer's account.",
  FRONTPAGE: 'The home page.',
  HTTP: 'Any address.',
  METAOBJECT: 'A custom page.',
  PAGE: 'A page.',
  PRODUCT: 'A product.',
  SEARCH: 'The search page.',
  SHOP_POLICY: 'A policy of the shop.',
});
export type MenuItemType = keyof typeof MenuItemType;
