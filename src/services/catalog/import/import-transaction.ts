import type { Database } from '../../../platform/db/database.ts';

/** Prisma within a transaction. */
export type ImportTransaction = Omit<
  Database['prisma'],
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'
>;

/** Told within the transaction which products changed, so that what is derived from them changes with them. */
export type ProductsChanged = (transaction: ImportTransaction, productIds: readonly bigint[]) => Promise<void>;
