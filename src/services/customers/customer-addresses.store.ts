import type { CustomerAddress } from '../../generated/prisma/client.ts';
import type { Transaction } from '../edits/edits.store.ts';
import type { AddressColumns } from './address-input.ts';

/** Writes addresses of customers who are locked. */
export class CustomerAddressesStore {
  /** Whose address it is; null where there is none. */
  static async ownerOf(tx: Transaction, id: bigint): Promise<bigint | null> {
    const address = await tx.customerAddress.findUnique({ where: { id }, select: { customerId: true } });
    return address?.customerId ?? null;
  }

  static count(tx: Transaction, customerId: bigint): Promise<number> {
    return tx.customerAddress.count({ where: { customerId } });
  }

  /** An address of this customer; null where it is gone. */
  static find(tx: Transaction, customerId: bigint, id: bigint): Promise<CustomerAddress | null> {
    return tx.customerAddress.findUnique({ where: { id, customerId } });
  }

  static create(tx: Transaction, customerId: bigint, columns: Partial<AddressColumns>): Promise<CustomerAddress> {
    return tx.customerAddress.create({ data: { ...columns, customerId } });
  }

  static update(tx: Transaction, id: bigint, columns: Partial<AddressColumns>): Promise<CustomerAddress> {
    return tx.customerAddress.update({ where: { id }, data: columns });
  }

  /** Makes an address the default one; null takes the oldest of what is there. */
  static async setDefault(tx: Transaction, customerId: bigint, id: bigint | null): Promise<void> {
    await tx.$executeRaw`
      UPDATE customer SET updated_at = now(), default_address_id = coalesce(${id}::bigint,
        (SELECT min(a.id) FROM customer_address a WHERE a.customer_id = ${customerId}))
      WHERE id = ${customerId}`;
  }

  static async delete(tx: Transaction, id: bigint): Promise<void> {
    await tx.customerAddress.delete({ where: { id } });
  }
}
