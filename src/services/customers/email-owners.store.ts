import type { Transaction } from '../edits/edits.store.ts';
import { AuditStore } from '../audit/audit.store.ts';

/** Whose an e-mail address is. */
export interface EmailOwner {
  readonly id: bigint;
  /** An issuer vouched for it. Otherwise it was merely said, or the staff entered it. */
  readonly isVerified: boolean;
}

/** Changes made by signing in have no request of their own to name. */
const SIGN_IN = 'sign-in';

/** Who has which e-mail address. */
export class EmailOwnersStore {
  /** The customer with this address, locked until the transaction ends. */
  static async lock(tx: Transaction, email: string): Promise<EmailOwner | null> {
    const [owner] = await tx.$queryRaw<EmailOwner[]>`
      SELECT id, email_verified_at IS NOT NULL AS "isVerified" FROM customer WHERE email = ${email} FOR UPDATE`;
    return owner ?? null;
  }

  /**
   * Takes an address that was never verified from its customer, because somebody else proves that it is theirs. The
   * customer keeps everything else, which the other one does not get to see.
   */
  static async release(tx: Transaction, customerId: bigint, email: string): Promise<void> {
    await tx.customer.update({ where: { id: customerId }, data: { email: null, version: { increment: 1 } } });
    const viewer = { kind: 'guest', scopes: new Set<never>() } as const;
    await AuditStore.write(tx, { viewer, requestId: SIGN_IN, action: 'customerEmailRelease' }, [
      { type: 'Customer', id: customerId, before: { emailAddress: email }, after: { emailAddress: null } },
    ]);
  }
}
