import { type DemoProduct, type DemoVariant } from '../catalog/demo-product.ts';

/**
 * What ProductSummaryStore will find for a variant. Written at once, because a row that is inserted right need not be
 * written again: that halves the time of seeding. A test holds the two together.
 */
export function variantSummary({ stock, tracked, oversell }: DemoVariant): {
  quantity_available: number;
  available_for_sale: boolean;
} {
  const quantity = stock.reduce<number>((sum, onHand) => sum + (onHand ?? 0), 0);
  return { quantity_available: quantity, available_for_sale: !tracked || oversell || quantity > 0 };
}

/** The same for a product: stock that is not counted does not count. */
export function productSummary({ variants }: DemoProduct): {
  available_for_sale: boolean;
  total_inventory: number;
  variants_count: number;
} {
  const summaries = variants.map((variant) => ({ ...variantSummary(variant), tracked: variant.tracked }));
  return {
    available_for_sale: summaries.some((summary) => summary.available_for_sale),
    total_inventory: summaries.reduce((sum, s) => sum + (s.tracked ? s.quantity_available : 0), 0),
    variants_count: variants.length,
  };
}
