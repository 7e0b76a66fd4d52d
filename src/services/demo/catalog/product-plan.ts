import { PRODUCT_FAMILIES } from '../families/product-families.ts';
import { type ProductFamily } from '../families/product-family.ts';

/** Which product of which family stands at a place of the shop. */
export interface PlannedProduct {
  family: ProductFamily;
  /** Position among the products of its family, from 0. */
  at: number;
}

/**
 * Shares `count` products out over the families, mixed as they would come into a shop: at every moment each family has
 * about its share, so that the newest products are of many kinds.
 */
export function planProducts(count: number): PlannedProduct[] {
  const total = PRODUCT_FAMILIES.reduce((sum, family) => sum + family.share, 0);
  const made = PRODUCT_FAMILIES.map(() => 0);
  return Array.from({ length: count }, (_, i) => {
    let [next, lag] = [0, -Infinity];
    PRODUCT_FAMILIES.forEach((family, index) => {
      const behind = ((i + 1) * family.share) / total - (made[index] ?? 0);
      if (behind > lag) [next, lag] = [index, behind];
    });
    const at = made[next] ?? 0;
    made[next] = at + 1;
    return { family: PRODUCT_FAMILIES[next] as ProductFamily, at };
  });
}
