import type { Market } from '../../../generated/prisma/client.ts';
import { marketById } from '../../../loaders/shop/shop.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { keyIn } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { MarketTaxStore } from './market-tax.store.ts';

/** Setting how a market shows its prices. */
export class MarketTaxService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Says whether the prices of a market contain the taxes. The prices stay as they are. */
  async set(marketId: string, pricesIncludeTax: boolean): Promise<Outcome<Market>> {
    const outcome = await this.edits.run('marketTaxSet', async (tx, note) => {
      const market = await MarketTaxStore.lock(tx, keyIn(marketId, 'Market', ['marketId']));
      if (market.pricesIncludeTax === pricesIncludeTax) return market;
      const { id } = market;
      note({
        type: 'Market',
        id,
        before: { pricesIncludeTax: market.pricesIncludeTax },
        after: { pricesIncludeTax },
      });
      return MarketTaxStore.write(tx, id, pricesIncludeTax);
    });
    return readBack(outcome, this.loaders, marketById, 'Market');
  }
}
