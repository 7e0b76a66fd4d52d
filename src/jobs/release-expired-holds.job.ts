import type { Database } from '../platform/db/database.ts';
import { inTransaction } from '../services/edits/transaction.ts';
import { HoldStore } from '../services/inventory/holds/hold.store.ts';
import type { PeriodicWork } from './periodic-job.ts';

/** How often it is looked for holds that have expired, ms. Whoever wants the same stock does not wait for that. */
const EVERY_MS = 5_000;
/** Holds in one transaction, which bounds how long it locks what others write; and transactions in one turn. */
const HOLDS = 500;
const TRANSACTIONS = 20;

/** Gives stock back that nobody asked for in time. Every process does it; they pass over what another is at. */
export const releaseExpiredHolds = (database: Database, holds = HOLDS): PeriodicWork => ({
  name: 'releasing expired holds',
  everyMs: EVERY_MS,
  async run() {
    for (let done = 0; done < TRANSACTIONS; done += 1) {
      const released = await inTransaction(database, (tx) => HoldStore.releaseExpired(tx, holds));
      if (released < holds) return;
    }
  },
});
