import type { Loaders } from '../loaders/loaders.ts';
import { ProductService } from './catalog/product.service.ts';
import type { Buyer } from './shop/buyer.ts';

/** What services are made of. */
export interface ServiceParts {
  readonly loaders: Loaders;
  readonly buyer: Buyer;
}

/** The services of one request, by domain word. */
export function createServices({ loaders }: ServiceParts) {
  return {
    products: new ProductService(loaders),
  };
}

export type Services = ReturnType<typeof createServices>;
