import type { CustomerNote } from '../../generated/prisma/client.ts';
import type { Transaction } from '../edits/edits.store.ts';

/** Writes notes on customers who are locked. */
export class CustomerNotesStore {
  static count(tx: Transaction, customerId: bigint): Promise<number> {
    return tx.customerNote.count({ where: { customerId } });
  }

  static add(tx: Transaction, note: Omit<CustomerNote, 'id' | 'createdAt'>): Promise<CustomerNote> {
    return tx.customerNote.create({ data: note });
  }
}
