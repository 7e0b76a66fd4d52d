import type { Market, ProductVariant } from '../../generated/prisma/client.ts';
import { marketPricesByVariantId } from '../../loaders/catalog/variant-market-prices.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { money, type Money } from './money.ts';

/** What a variant costs in one market. */
export interface MarketPrice {
  readonly market: Pick<Market, 'id' | 'handle' | 'pricesIncludeTax'> & { readonly __typename: 'Market' };
  readonly price: Money;
  readonly compareAtPrice: Money | null;
  readonly isFixed: boolean;
}

/** What things cost in every market, for those who set the prices. */
export class MarketPriceService {
  constructor(private readonly loaders: Loaders) {}

  /** The prices of a variant, that of the primary market first. */
  async ofVariant(variant: ProductVariant): Promise<MarketPrice[]> {
    const prices = await this.loaders.of(marketPricesByVariantId).load(variant.id);
    return prices.map(({ marketId: id, handle, pricesIncludeTax, amount, compareAtAmount, currencyCode, isFixed }) => ({
      market: { __typename: 'Market', id, handle, pricesIncludeTax },
      price: money(amount, currencyCode),
      compareAtPrice: compareAtAmount === null ? null : money(compareAtAmount, currencyCode),
      isFixed,
    }));
  }
}
