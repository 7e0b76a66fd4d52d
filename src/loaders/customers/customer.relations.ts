import type { Customer, CustomerAddress, CustomerNote, MarketingConsent } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { asc, desc, type Order, type OrderTerm } from '../support/order.ts';
import { toOne, toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { customerAddressTable, customerNoteTable, customerTable, marketingConsentTable } from './customers.tables.ts';

/** What a list of customers can be sorted by. */
export type CustomerOrderName = 'CREATED_AT' | 'ID' | 'NAME' | 'UPDATED_AT';

const id = asc('t.id', 'bigint');
const name = (column: string): OrderTerm => asc(`lower(coalesce(t.${column}, ''))`, 'text');

export const customerOrders: Readonly<Record<CustomerOrderName, Order>> = {
  CREATED_AT: { name: 'CREATED_AT', terms: [asc('t.created_at', 'timestamptz'), id] },
  ID: { name: 'ID', terms: [id] },
  NAME: { name: 'NAME', terms: [name('last_name'), name('first_name'), id] },
  UPDATED_AT: { name: 'UPDATED_AT', terms: [asc('t.updated_at', 'timestamptz'), id] },
};

/** All customers whose data was not erased. */
export const allCustomers: RowList<Customer> = { table: customerTable, where: sql`t.erased_at IS NULL` };

export const customerAddresses = toPageOf<Customer, CustomerAddress>('customer.addresses', {
  list: { table: customerAddressTable, parent: 't.customer_id' },
  order: { name: 'ID', terms: [id] },
});

export const customerDefaultAddress = toOne<Customer, CustomerAddress>('customer.defaultAddress', {
  key: 'defaultAddressId',
  table: customerAddressTable,
});

/** The newest first. */
export const customerConsents = toPageOf<Customer, MarketingConsent>('customer.marketingConsents', {
  list: { table: marketingConsentTable, parent: 't.customer_id' },
  order: { name: 'GIVEN_AT', terms: [desc('t.given_at', 'timestamptz'), desc('t.id', 'bigint')] },
});

/** The newest first. */
export const customerNotes = toPageOf<Customer, CustomerNote>('customer.notes', {
  list: { table: customerNoteTable, parent: 't.customer_id' },
  order: { name: 'CREATED_AT', terms: [desc('t.created_at', 'timestamptz'), desc('t.id', 'bigint')] },
});
