import type { Customer } from '../../generated/prisma/client.ts';
import type { Transaction } from '../edits/edits.store.ts';
import { isUniqueViolation } from '../../platform/db/unique-violation.ts';
import { refuse } from '../edits/refusal.ts';
import { noSuch } from './customer-of-edit.ts';

/** Writes customers. Their lock is the lock of all that is theirs, so that limits hold and a default is one of their own. */
export class CustomersStore {
  /**
   * The customer, locked until the transaction ends.
   * @param argument of the mutation that names them, for the refusal
   * @throws Refusal NOT_FOUND where there is none, or their data was erased
   */
  static async lock(tx: Transaction, id: bigint, argument = 'customerId'): Promise<Customer> {
    const locked = await tx.$queryRaw<object[]>`
      SELECT FROM customer WHERE id = ${id} AND erased_at IS NULL FOR UPDATE`;
    if (locked.length === 0) throw noSuch('customer', argument);
    return tx.customer.findUniqueOrThrow({ where: { id } });
  }

  /**
   * Writes columns of a profile, as a new version.
   * @throws Refusal TAKEN where another customer has the e-mail address
   */
  static async update(tx: Transaction, id: bigint, data: Partial<Customer>): Promise<Customer> {
    try {
      return await tx.customer.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      throw refuse('TAKEN', ['input', 'emailAddress'], 'Another customer has this e-mail address. Use another one.');
    }
  }
}
