import type { Product } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { productByHandle, productById } from '../../loaders/catalog/product.loaders.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';

/** Reading products. */
export class ProductService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * One product by handle or id; null when there is none that this reader may see.
   * @throws VitrineError BAD_USER_INPUT when neither or both are given
   */
  find(by: { handle?: string | null; id?: string | null }): Promise<Product | null> {
    if (by.id != null && by.handle != null) throw badInput('handle', 'Give "handle" or "id", not both.');
    if (by.id != null) return this.loaders.of(productById).load(keyOf(by.id, 'Product'));
    if (by.handle != null) return this.loaders.of(productByHandle).load(by.handle);
    throw badInput('handle', 'Give "handle" or "id" of the product.');
  }
}
