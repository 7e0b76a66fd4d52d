import type { Loaders } from '../loaders/loaders.ts';
import { CollectionService } from './catalog/collection.service.ts';
import { MediaService } from './catalog/media.service.ts';
import { MetafieldService } from './catalog/metafield.service.ts';
import { PriceService } from './catalog/price.service.ts';
import { ProductVariantService } from './catalog/product-variant.service.ts';
import { ProductService } from './catalog/product.service.ts';
import { InventoryService } from './inventory/inventory.service.ts';
import { ReviewService } from './reviews/review.service.ts';
import type { Buyer } from './shop/buyer.ts';

/** What services are made of. */
export interface ServiceParts {
  readonly loaders: Loaders;
  readonly buyer: Buyer;
  /** Address under which the world reaches this server, without a slash at its end. */
  readonly publicUrl: string;
}

/** The services of one request, by domain word. */
export function createServices({ loaders, buyer, publicUrl }: ServiceParts) {
  return {
    products: new ProductService(loaders),
    variants: new ProductVariantService(loaders),
    prices: new PriceService(loaders, buyer),
    collections: new CollectionService(loaders),
    media: new MediaService(publicUrl),
    metafields: new MetafieldService(loaders),
    inventory: new InventoryService(loaders),
    reviews: new ReviewService(loaders),
  };
}

export type Services = ReturnType<typeof createServices>;
