import { type DemoProduct, type DemoVariant } from '../catalog/demo-product.ts';
import { marketPrice } from '../catalog/market-price.ts';
import { variantTitle } from '../catalog/product-options.ts';
import { MARKETS } from '../content/markets.ts';
import { same } from '../words/text.ts';
import { variantSummary } from './stock-summary.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';

/** Every eleventh product has prices set by hand outside the primary market: a little more, or a little less. */
const FIXED_EVERY = 11;

/** Adds the variants of a product with a price in every market and their stock. */
export function addVariants(
  rows: TableRows,
  keys: RowKeys,
  productId: number,
  product: DemoProduct,
  media: number[],
  values: number[][],
): void {
  const margin = productId % FIXED_EVERY === 0 ? (productId % 2 ? 1.08 : 0.95) : 1;
  product.variants.forEach((variant, i) => {
    const id = keys.next('product_variant');
    const chosen = variant.choice.map((value, option) => product.options[option]?.values[value]?.name ?? same(''));
    const { quantity } = variant;
    rows.add('product_variant', {
      id,
      product_id: productId,
      position: i + 1,
      title: variantTitle(chosen)[0],
      sku: variant.sku,
      barcode: variant.barcode,
      option_value_ids: variant.choice.map((value, option) => values[option]?.[value]),
      media_id: media[variant.picture] ?? null,
      ...weight(variant),
      requires_shipping: !product.isGiftCard,
      taxable: !product.isGiftCard,
      inventory_tracked: variant.tracked,
      inventory_policy: variant.oversell ? 'CONTINUE' : 'DENY',
      ...variantSummary(variant),
      quantity_value: quantity?.value ?? null,
      quantity_unit: quantity?.unit ?? null,
      reference_value: quantity ? 100 : null,
      reference_unit: quantity?.unit ?? null,
      created_at: product.createdAt,
      updated_at: product.updatedAt,
    });
    MARKETS.forEach((market, m) => {
      const byHand = m === 0 || margin !== 1;
      const price = marketPrice(variant.cents, product.reduction, market, m === 0 ? 1 : margin);
      rows.add('variant_price', {
        variant_id: id,
        market_id: m + 1,
        currency_code: market.currency,
        amount: price.amount,
        compare_at_amount: price.compareAt,
        is_fixed: byHand,
      });
    });
    variant.stock.forEach((onHand, location) => {
      if (onHand !== null) rows.add('inventory_level', { variant_id: id, location_id: location + 1, on_hand: onHand });
    });
  });
}

/** Heavy things in kilograms, light ones in grams. */
const weight = ({ grams }: DemoVariant): { weight: number; weight_unit: 'GRAMS' | 'KILOGRAMS' } =>
  grams >= 2_000 ? { weight: grams / 1_000, weight_unit: 'KILOGRAMS' } : { weight: grams, weight_unit: 'GRAMS' };
