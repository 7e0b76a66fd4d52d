import { collectionById, mediaById } from '../../loaders/catalog/collection.loaders.ts';
import { metafieldById } from '../../loaders/catalog/metafield.loaders.ts';
import { optionById, optionValueById, variantById } from '../../loaders/catalog/product-variant.loaders.ts';
import { productById } from '../../loaders/catalog/product.loaders.ts';
import { articleById } from '../../loaders/content/article.loaders.ts';
import { blogById } from '../../loaders/content/blog.loaders.ts';
import { menuById, menuItemById } from '../../loaders/content/menu.loaders.ts';
import { pageById } from '../../loaders/content/page.loaders.ts';
import { locationById } from '../../loaders/inventory/location.loaders.ts';
import { reviewById } from '../../loaders/reviews/review.loaders.ts';
import { marketById, shopById, shopPolicyById } from '../../loaders/shop/shop.loaders.ts';
import type { BatchRead } from '../../loaders/support/batch-read.ts';

/** A record as `node` finds it. */
export interface NodeRecord {
  readonly __typename: string;
}

/** How a record of each type is read by its key: every type that implements Node is here. */
export const nodeReads: Readonly<Record<string, BatchRead<bigint, object | null>>> = {
  Article: articleById,
  Blog: blogById,
  Collection: collectionById,
  ExternalVideo: mediaById,
  Location: locationById,
  Market: marketById,
  MediaImage: mediaById,
  Menu: menuById,
  MenuItem: menuItemById,
  Metafield: metafieldById,
  Model3d: mediaById,
  Page: pageById,
  Product: productById,
  ProductOption: optionById,
  ProductOptionValue: optionValueById,
  ProductVariant: variantById,
  Review: reviewById,
  Shop: shopById,
  ShopPolicy: shopPolicyById,
  Video: mediaById,
};
