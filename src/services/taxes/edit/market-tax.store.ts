import type { Market } from '../../../generated/prisma/client.ts';
import type { Transaction } from '../../edits/edits.store.ts';
import { refuse } from '../../edits/refusal.ts';

/** Writes how markets show their prices. */
export class MarketTaxStore {
  /** @throws Refusal NOT_FOUND */
  static async lock(tx: Transaction, id: bigint): Promise<Market> {
    await tx.$executeRaw`SELECT FROM market WHERE id = ${id} FOR NO KEY UPDATE`;
    const market = await tx.market.findUnique({ where: { id } });
    if (!market) throw refuse('NOT_FOUND', ['marketId'], 'There is no market with this id.');
    return market;
  }

  static write(tx: Transaction, id: bigint, pricesIncludeTax: boolean): Promise<Market> {
    return tx.market.update({ where: { id }, data: { pricesIncludeTax } });
  }
}
