import { Collection } from '../catalog/collection.type.ts';
import { Product } from '../catalog/product.type.ts';
import { recordUnion } from '../record-type.ts';
import { ShopPolicy } from '../shop/shop-policy.type.ts';
import { Article } from './article.type.ts';
import { Blog } from './blog.type.ts';
import { Page } from './page.type.ts';

/** The thing that a link of a menu leads to. */
export const MenuItemResource = recordUnion(
  'MenuItemResource',
  'The thing that a link of a menu leads to.',
  () => [Article, Blog, Collection, Page, Product, ShopPolicy] as const,
);
