import {
  Prisma,
  type Customer,
  type CustomerAddress,
  type CustomerNote,
  type MarketingConsent,
} from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

const scope = 'customers:read';

/** Customers; a shopper sees themself. */
export const customerTable = table<Customer>('Customer', Prisma.CustomerScalarFieldEnum, {
  owner: { customerId: sql`t.id`, scope },
});

/** Addresses; a shopper sees their own. */
export const customerAddressTable = table<CustomerAddress>('CustomerAddress', Prisma.CustomerAddressScalarFieldEnum, {
  owner: { customerId: sql`t.customer_id`, scope },
});

/** Marketing consents; a shopper sees their own. */
export const marketingConsentTable = table<MarketingConsent>(
  'MarketingConsent',
  Prisma.MarketingConsentScalarFieldEnum,
  { owner: { customerId: sql`t.customer_id`, scope } },
);

/** Notes on customers; for the staff alone, so that nobody's own they are. */
export const customerNoteTable = table<CustomerNote>('CustomerNote', Prisma.CustomerNoteScalarFieldEnum, {
  owner: { customerId: sql`NULL::bigint`, scope },
});
