import { convertPrice, type Price } from '../price-conversion.ts';
import type { CatalogChanges, PriceRow } from './catalog-changes.ts';
import { primaryMarket, type ImportShop } from './import-shop.ts';
import type { Key } from './key.ts';
import type { VariantDraft } from './product-draft.ts';
import type { StoredVariant } from './stored-product.ts';

/**
 * A price in every market. In this order: the market's own column; the price of the file, in the primary market; a price
 * that was set for the market by hand; else the primary market's price, converted.
 */
export function planPrices(
  draft: VariantDraft,
  variantId: Key,
  old: StoredVariant | undefined,
  shop: ImportShop,
  changes: CatalogChanges,
): void {
  const primary = primaryMarket(shop);
  const stored = new Map((old?.prices ?? []).map((price) => [price.marketId, price]));
  const before = stored.get(primary.id);
  const base: Price = {
    amount: draft.amount ?? before?.amount ?? 0n,
    compareAtAmount: draft.compareAtAmount === undefined ? (before?.compareAtAmount ?? null) : draft.compareAtAmount,
  };
  for (const market of shop.markets) {
    const known = stored.get(market.id);
    const column = draft.marketPrices.get(market.id);
    const byHand = column === undefined && known?.isFixed && known.currencyCode === market.currencyCode ? known : null;
    const own = column ?? (market.isPrimary ? base : byHand);
    const price = own ?? convertPrice(base, primary, market);
    const row: PriceRow = {
      variantId,
      marketId: market.id,
      currencyCode: market.currencyCode,
      amount: price.amount,
      compareAtAmount: price.compareAtAmount,
      isFixed: own !== null,
    };
    if (!known || isDifferent(row, known)) changes.prices.push(row);
  }
}

function isDifferent(row: PriceRow, known: StoredVariant['prices'][number]): boolean {
  return (
    row.amount !== known.amount ||
    row.compareAtAmount !== known.compareAtAmount ||
    row.currencyCode !== known.currencyCode ||
    row.isFixed !== known.isFixed
  );
}
