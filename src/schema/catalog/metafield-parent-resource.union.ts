import { Article } from '../content/article.type.ts';
import { Blog } from '../content/blog.type.ts';
import { Page } from '../content/page.type.ts';
import { Location } from '../inventory/location.type.ts';
import { recordUnion } from '../record-type.ts';
import { Market } from '../shop/market.type.ts';
import { Shop } from '../shop/shop.type.ts';
import { Collection } from './collection.type.ts';
import { ProductVariant } from './product-variant.type.ts';
import { Product } from './product.type.ts';

/** What a named attribute belongs to. */
export const MetafieldParentResource = recordUnion(
  'MetafieldParentResource',
  'What a named attribute belongs to.',
  () => [Article, Blog, Collection, Location, Market, Page, Product, ProductVariant, Shop] as const,
);
