import type { Product } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { productByHandle, productById } from '../../loaders/catalog/product.loaders.ts';
import { complementaryProductIds, relatedProductIds } from '../../loaders/search/product-recommendations.loaders.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { keyOf } from '../node/global-id.ts';

/** What a recommendation is for: instead of the product, or beside it. */
export type RecommendationIntent = 'RELATED' | 'COMPLEMENTARY';

/** Recommending products beside a product. */
export class ProductRecommendationService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * Up to ten products that go with one, the best first; null when there is no such product that this reader may see.
   * @throws VitrineError BAD_USER_INPUT when neither or both of id and handle are given
   */
  async find(by: {
    productId?: string | null;
    productHandle?: string | null;
    intent?: RecommendationIntent | null;
  }): Promise<Product[] | null> {
    const product = await this.product(by.productId, by.productHandle);
    if (!product) return null;
    const batch = by.intent === 'COMPLEMENTARY' ? complementaryProductIds : relatedProductIds;
    const ids = await this.loaders.of(batch).load(product.id);
    const products = await Promise.all(ids.map((id) => this.loaders.of(productById).load(id)));
    return products.filter((found) => found !== null);
  }

  private product(id: string | null | undefined, handle: string | null | undefined): Promise<Product | null> {
    if ((id == null) === (handle == null))
      throw badInput('productId', 'Give "productId" or "productHandle", one of them.');
    if (id != null) return this.loaders.of(productById).load(keyOf(id, 'Product'));
    return this.loaders.of(productByHandle).load(handle!);
  }
}
