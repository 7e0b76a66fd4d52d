import type { Customer, CustomerAddress } from '../../generated/prisma/client.ts';
import type { Viewer } from '../../viewer.ts';
import type { Edits, NoteChange, Outcome, Transaction } from '../edits/edits.store.ts';
import { refuse } from '../edits/refusal.ts';
import { globalId, keyOf } from '../node/global-id.ts';
import type { Localities } from '../shop/localization.store.ts';
import { addressOf, type AddressColumns, type AddressInput } from './address-input.ts';
import { customerChange } from './changed-columns.ts';
import { CustomerAddressesStore } from './customer-addresses.store.ts';
import { customerOfEdit, noSuch } from './customer-of-edit.ts';
import { CustomersStore } from './customers.store.ts';

/** Addresses of one customer at the most. */
export const MOST_ADDRESSES = 100;

/** Changing the addresses of the viewer, or of a customer that staff names. */
export class CustomerAddressBookService {
  constructor(
    private readonly edits: Edits,
    private readonly viewer: Viewer,
    private readonly localities: Localities,
  ) {}

  /** Adds an address; the first one is the default address, whatever is said. */
  create(
    input: AddressInput,
    isDefault?: boolean | null,
    customerId?: string | null,
  ): Promise<Outcome<CustomerAddress>> {
    return this.edits.run('customerAddressCreate', async (tx, note) => {
      const owner = customerOfEdit(this.viewer, customerId, 'customers:write');
      const columns = addressOf(input, this.localities, true);
      const customer = await CustomersStore.lock(tx, owner);
      if ((await CustomerAddressesStore.count(tx, owner)) >= MOST_ADDRESSES)
        throw refuse(
          'TOO_MANY',
          ['address'],
          `A customer has ${MOST_ADDRESSES} addresses at the most. Delete one first.`,
        );
      const address = await CustomerAddressesStore.create(tx, owner, columns);
      noteAddress(note, address, null, columns);
      if (isDefault || customer.defaultAddressId === null) await this.makeDefault(tx, note, customer, address.id);
      return address;
    });
  }

  /**
   * Changes an address. Another one may be made the default address; the default one cannot be unmade, or there were none.
   * @throws VitrineError BAD_USER_INPUT for the id of something else
   */
  update(
    addressId: string,
    input: AddressInput | null | undefined,
    isDefault?: boolean | null,
  ): Promise<Outcome<CustomerAddress>> {
    return this.edits.run('customerAddressUpdate', async (tx, note) => {
      const columns = addressOf(input ?? {}, this.localities, false);
      const { customer, address } = await this.find(tx, addressId);
      if (isDefault === false && customer.defaultAddressId === address.id)
        throw refuse(
          'INVALID',
          ['defaultAddress'],
          'This is the default address. Make another one the default instead.',
        );
      const isChanged = noteAddress(note, address, columnsOf(address, columns), columns);
      if (isDefault) await this.makeDefault(tx, note, customer, address.id);
      return isChanged ? CustomerAddressesStore.update(tx, address.id, columns) : address;
    });
  }

  /**
   * Deletes an address; where it was the default one, the oldest that is left takes its place.
   * @returns the id of what is gone
   * @throws VitrineError BAD_USER_INPUT for the id of something else
   */
  delete(addressId: string): Promise<Outcome<string>> {
    return this.edits.run('customerAddressDelete', async (tx, note) => {
      const { customer, address } = await this.find(tx, addressId);
      await CustomerAddressesStore.delete(tx, address.id);
      const { id, customerId, createdAt: _made, updatedAt: _changed, ...columns } = address;
      noteAddress(note, { id, customerId }, columns, null);
      if (customer.defaultAddressId === address.id) await CustomerAddressesStore.setDefault(tx, customerId, null);
      return globalId('CustomerAddress', id);
    });
  }

  /** The address and its customer, locked; somebody else's is not there. */
  private async find(tx: Transaction, addressId: string): Promise<{ customer: Customer; address: CustomerAddress }> {
    const id = keyOf(addressId, 'CustomerAddress', 'addressId');
    const owner = await CustomerAddressesStore.ownerOf(tx, id);
    const own = this.viewer.kind === 'customer' ? this.viewer.customerId : null;
    if (owner === null || (owner !== own && !this.viewer.scopes.has('customers:write')))
      throw noSuch('address', 'addressId');
    const customer = await CustomersStore.lock(tx, owner, 'addressId');
    const address = await CustomerAddressesStore.find(tx, owner, id);
    if (!address) throw noSuch('address', 'addressId');
    return { customer, address };
  }

  private async makeDefault(tx: Transaction, note: NoteChange, customer: Customer, id: bigint): Promise<void> {
    if (customer.defaultAddressId === id) return;
    await CustomerAddressesStore.setDefault(tx, customer.id, id);
    const named = (key: bigint | null) => ({ defaultAddress: key === null ? null : globalId('CustomerAddress', key) });
    note(customerChange(customer.id, named(customer.defaultAddressId), named(id))!);
  }
}

/** Notes a change of an address; false where there is none. */
function noteAddress(
  note: NoteChange,
  { id, customerId }: Pick<CustomerAddress, 'id' | 'customerId'>,
  before: Partial<AddressColumns> | null,
  after: Partial<AddressColumns> | null,
): boolean {
  const change = customerChange(customerId, before, after, globalId('CustomerAddress', id));
  if (change) note(change);
  return change !== null;
}

/** What the wanted columns are now. */
function columnsOf(address: CustomerAddress, wanted: Partial<AddressColumns>): Partial<AddressColumns> {
  return Object.fromEntries(Object.keys(wanted).map((name) => [name, address[name as keyof AddressColumns]]));
}
