import type { Database } from '../../platform/db/database.ts';
import { toDatabaseError } from '../../platform/db/database-error.ts';
import { isTransient } from '../../platform/db/transient-error.ts';

/** The transaction that a mutation is carried out in: Prisma's client without the means to open another. */
export type Transaction = Parameters<Parameters<Database['prisma']['$transaction']>[0]>[0];

/** Times that a transaction is tried that lost against another one. */
const TRIES = 3;
/** Longest time of one transaction, and longest wait for a connection to begin it, in ms. */
const LONGEST_MS = 10_000;
const LONGEST_WAIT_MS = 5_000;

/**
 * Runs `work` in one transaction. Losing against another (serialization failure, deadlock) is tried again, so it may run up to three
 * times: it does nothing but database work.
 * @throws whatever `work` throws of its own, as it is, and then nothing was written
 * @throws VitrineError TIMEOUT, UNAVAILABLE
 */
export async function inTransaction<Result>(
  database: Database,
  work: (tx: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.prisma.$transaction(work, { timeout: LONGEST_MS, maxWait: LONGEST_WAIT_MS });
    } catch (error) {
      if (attempt === TRIES || !isTransient(error)) throw toDatabaseError(error);
    }
  }
}
