import type { Database } from '../../platform/db/database.ts';
import type { Identity } from '../../viewer.ts';
import type { Transaction } from '../edits/edits.store.ts';
import { EmailOwnersStore } from './email-owners.store.ts';
import { emailOf, namesOf } from './identity-profile.ts';

/** Longest time of one transaction, and longest wait for a connection to begin it, ms. */
const TIMES = { timeout: 5_000, maxWait: 1_000 };

/** Finds the customer that an identity is, or makes one. */
export class CustomerAccountsStore {
  constructor(private readonly database: Database) {}

  /** The customer whom this identity is linked to; null where it is not. */
  async find(identity: Identity): Promise<bigint | null> {
    const { issuer, subject } = identity;
    const link = await this.database.prisma.customerIdentity.findUnique({
      where: { issuer_subject: { issuer, subject } },
      select: { customer: { select: { id: true, email: true, emailVerifiedAt: true } } },
    });
    if (!link) return null;
    const { id, email, emailVerifiedAt } = link.customer;
    const told = identity.emailVerified ? emailOf(identity) : null;
    if (told !== null && emailVerifiedAt === null && (email === null || email === told))
      await this.database.prisma.$transaction((tx) => this.keepVerified(tx, id, told), TIMES);
    return id;
  }

  /**
   * Links the identity to the customer with the same verified address, or to a new one.
   * @throws Prisma's P2002 where another request was first
   */
  link(identity: Identity): Promise<bigint> {
    return this.database.prisma.$transaction(async (tx) => {
      const { issuer, subject } = identity;
      const customerId = (await this.joined(tx, identity)) ?? (await this.created(tx, identity));
      await tx.customerIdentity.create({ data: { issuer, subject, customerId } });
      return customerId;
    }, TIMES);
  }

  /** Only where issuers vouch for the address on both sides are two identities one person. */
  private async joined(tx: Transaction, identity: Identity): Promise<bigint | null> {
    const email = emailOf(identity);
    if (email === null || !identity.emailVerified) return null;
    const owner = await EmailOwnersStore.lock(tx, email);
    return owner?.isVerified ? owner.id : null;
  }

  private async created(tx: Transaction, identity: Identity): Promise<bigint> {
    const email = emailOf(identity);
    const owner = email === null ? null : await EmailOwnersStore.lock(tx, email);
    if (owner && email !== null && identity.emailVerified) await EmailOwnersStore.release(tx, owner.id, email);
    const keeps = email !== null && (identity.emailVerified || !owner);
    const { id } = await tx.customer.create({
      data: {
        ...namesOf(identity),
        email: keeps ? email : null,
        emailVerifiedAt: keeps && identity.emailVerified ? new Date() : null,
      },
      select: { id: true },
    });
    return id;
  }

  /** A customer without a verified address gets the one that an issuer has vouched for since, unless it is another's. */
  private async keepVerified(tx: Transaction, customerId: bigint, email: string): Promise<void> {
    const owner = await EmailOwnersStore.lock(tx, email);
    if (owner && owner.id !== customerId) {
      if (owner.isVerified) return;
      await EmailOwnersStore.release(tx, owner.id, email);
    }
    await tx.customer.update({ where: { id: customerId }, data: { email, emailVerifiedAt: new Date() } });
  }
}
