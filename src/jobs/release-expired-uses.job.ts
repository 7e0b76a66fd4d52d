import type { Database } from '../platform/db/database.ts';
import { inTransaction } from '../services/edits/transaction.ts';
import { DiscountUseStore } from '../services/promotions/discount-use.store.ts';
import type { PeriodicWork } from './periodic-job.ts';

/** How often it is looked for reservations that have expired, ms. They count no more before that. */
const EVERY_MS = 15_000;
/** Reservations in one transaction; and transactions in one turn. */
const USES = 500;
const TRANSACTIONS = 20;

/** Takes away reservations of discounts whose quotes have expired. Every process does it; they pass over what another is at. */
export const releaseExpiredUses = (database: Database, uses = USES): PeriodicWork => ({
  name: 'releasing expired uses of discounts',
  everyMs: EVERY_MS,
  async run() {
    for (let done = 0; done < TRANSACTIONS; done += 1) {
      const released = await inTransaction(database, (tx) => DiscountUseStore.releaseExpired(tx, uses));
      if (released < uses) return;
    }
  },
});
