import type { Database } from '../platform/db/database.ts';
import { CartStore } from '../services/carts/cart.store.ts';
import { inTransaction } from '../services/edits/transaction.ts';
import { QuoteStore } from '../services/quotes/quote.store.ts';
import type { PeriodicWork } from './periodic-job.ts';

/** How often it is looked for carts that nobody has touched for long, ms. */
const EVERY_MS = 60_000;
/** Carts, and quotes, in one transaction; and transactions in one turn. */
const ROWS = 500;
const TRANSACTIONS = 10;

/**
 * Deletes carts that nobody has changed for some days, with all that their buyers told, and quotes a week after they expired. Every process
 * does it; they pass over what another is at.
 * @param days after which a cart is old
 */
export const forgetOldCarts = (database: Database, days: number, rows = ROWS): PeriodicWork => ({
  name: 'forgetting old carts',
  everyMs: EVERY_MS,
  async run() {
    for (let done = 0; done < TRANSACTIONS; done += 1) {
      const carts = await inTransaction(database, (tx) => CartStore.forgetOld(tx, days, rows));
      const quotes = await inTransaction(database, (tx) => QuoteStore.forgetOld(tx, rows));
      if (carts < rows && quotes < rows) return;
    }
  },
});
