import type { Customer } from '../../generated/prisma/client.ts';
import type { Transaction } from '../edits/edits.store.ts';
import { globalId } from '../node/global-id.ts';

/** Everything that is kept of one person, as JSON. */
export interface PersonalData {
  readonly [part: string]: unknown;
  /** False where a part has more rows than one answer holds; the newest are there then. */
  readonly isComplete: boolean;
}

/** Rows of one part at the most. */
const MOST_ROWS = 10_000;

/** Reads and erases all that is known of a customer who is locked. A new table with personal data belongs in both. */
export class PersonalDataStore {
  static async read(tx: Transaction, { id, defaultAddressId, ...profile }: Customer): Promise<PersonalData> {
    const where = { customerId: id };
    const newest = { orderBy: { id: 'desc' }, take: MOST_ROWS } as const;
    const identities = await tx.customerIdentity.findMany({ where, orderBy: { linkedAt: 'desc' }, take: MOST_ROWS });
    const addresses = await tx.customerAddress.findMany({ where, ...newest });
    const consents = await tx.marketingConsent.findMany({ where, ...newest });
    const notes = await tx.customerNote.findMany({ where, ...newest });
    const changes = await tx.auditEntry.findMany({ where: { resourceType: 'Customer', resourceId: id }, ...newest });
    const cart = await tx.cart.findUnique({ where });
    const uses = await tx.discountUse.findMany({ where, ...newest });
    const parts = [uses, identities, addresses, consents, notes, changes];
    return {
      profile: { id: globalId('Customer', id), ...profile },
      identities: identities.map(({ customerId: _, ...identity }) => identity),
      addresses: addresses.map(({ id: key, customerId: _, ...address }) => ({
        id: globalId('CustomerAddress', key),
        isDefault: key === defaultAddressId,
        ...address,
      })),
      marketingConsents: consents.map(({ id: _, customerId: __, ...consent }) => consent),
      notes: notes.map(({ body, createdAt }) => ({ body, createdAt })),
      // Who of the staff it was is their own personal data.
      changes: changes.map(({ at, action, actorKind, before, after }) => ({ at, action, actorKind, before, after })),
      cart: cart && { updatedAt: cart.updatedAt, ...(cart.document as object) },
      discountUses: uses.map(({ code, contact, reference }) => ({ code, contact, reference })),
      orders: [],
      isComplete: parts.every((rows) => rows.length < MOST_ROWS),
    };
  }

  /** Leaves of a customer the key and the times; of the audit who changed what kind of thing, and when. */
  static async erase(tx: Transaction, id: bigint): Promise<void> {
    const where = { customerId: id };
    await tx.cart.deleteMany({ where });
    // Before the address is gone: guests are known by it.
    await tx.$executeRaw`
      UPDATE discount_use u SET contact = NULL FROM customer c
      WHERE c.id = ${id} AND u.contact IS NOT NULL AND (u.customer_id = c.id OR u.contact = c.email)`;
    const data = {
      firstName: null,
      lastName: null,
      email: null,
      emailVerifiedAt: null,
      phone: null,
      language: null,
      tags: [],
      defaultAddressId: null,
      erasedAt: new Date(),
      version: { increment: 1 },
    };
    await tx.customer.update({ where: { id }, data });
    await tx.customerIdentity.deleteMany({ where });
    await tx.customerAddress.deleteMany({ where });
    await tx.marketingConsent.deleteMany({ where });
    await tx.customerNote.deleteMany({ where });
    await tx.$executeRaw`
      UPDATE audit_entry SET
        before = (SELECT jsonb_object_agg(name, 'erased') FROM jsonb_object_keys(before) name),
        after = (SELECT jsonb_object_agg(name, 'erased') FROM jsonb_object_keys(after) name)
      WHERE resource_type = 'Customer' AND resource_id = ${id} AND (before IS NOT NULL OR after IS NOT NULL)`;
  }
}
