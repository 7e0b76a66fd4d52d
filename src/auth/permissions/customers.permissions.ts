import { connections } from './connections.ts';
import { openToCustomers, openToCustomersAnd, openToScope } from './grants.ts';
import type { Permission } from './permission.ts';
import type { Permissions } from './permissions.ts';

const read = (...fields: string[]) => openToCustomersAnd('customers:read', ...fields);
const write = (...fields: string[]) => openToCustomersAnd('customers:write', ...fields);
const ownAnd = (scope: Permission['scopes'][number]): Permission => ({
  anyone: false,
  customer: true,
  scopes: [scope],
});
const staffOnly: Permission = { anyone: false, customer: false, scopes: ['customers:read'] };

/** Customers are open to themselves and to staff who may see them; whose is whose is decided where they are read. */
export const customersPermissions: Permissions = {
  Query: { ...openToCustomers('customer'), ...openToScope('customers:read', 'customers') },
  Mutation: {
    ...write(
      'customerAddressCreate',
      'customerAddressDelete',
      'customerAddressUpdate',
      'customerDataExport',
      'customerEmailMarketingSubscribe',
      'customerEmailMarketingUnsubscribe',
      'customerUpdate',
    ),
    ...openToScope('customers:write', 'customerNoteAdd'),
    ...openToCustomersAnd('customers:erase', 'customerErase'),
  },
  ...connections(ownAnd('customers:read'), ['CustomerAddress', 'MarketingConsent']),
  ...connections(staffOnly, ['Customer', 'CustomerNote']),
  ...connections(ownAnd('orders:read'), ['Order']),
  Customer: {
    ...read(
      'addresses',
      'creationDate',
      'defaultAddress',
      'displayName',
      'email',
      'emailAddress',
      'firstName',
      'id',
      'language',
      'lastName',
      'marketingConsents',
      'phoneNumber',
      'updatedAt',
    ),
    ...openToCustomersAnd('orders:read', 'orders'),
    ...openToScope('customers:read', 'erasedAt', 'notes', 'tags', 'version'),
  },
  CustomerAddress: read(
    'address1',
    'address2',
    'city',
    'company',
    'country',
    'firstName',
    'formatted',
    'formattedArea',
    'id',
    'lastName',
    'name',
    'phoneNumber',
    'territoryCode',
    'zip',
    'zoneCode',
  ),
  CustomerEmailAddress: read('emailAddress', 'marketingState'),
  CustomerPhoneNumber: read('marketingState', 'phoneNumber'),
  CustomerNote: openToScope('customers:read', 'authorName', 'body', 'createdAt', 'id'),
  MarketingConsent: read('channel', 'contact', 'givenAt', 'source', 'state'),
  Order: openToCustomersAnd('orders:read', 'id', 'name', 'processedAt'),
  CustomerAddressCreatePayload: write('customerAddress', 'conflict', 'userErrors'),
  CustomerAddressDeletePayload: write('deletedAddressId', 'conflict', 'userErrors'),
  CustomerAddressUpdatePayload: write('customerAddress', 'conflict', 'userErrors'),
  CustomerDataExportPayload: write('data', 'conflict', 'userErrors'),
  CustomerEmailMarketingSubscribePayload: write('emailAddress', 'conflict', 'userErrors'),
  CustomerEmailMarketingUnsubscribePayload: write('emailAddress', 'conflict', 'userErrors'),
  CustomerErasePayload: openToCustomersAnd('customers:erase', 'erasedCustomerId', 'conflict', 'userErrors'),
  CustomerNoteAddPayload: openToScope('customers:write', 'customerNote', 'conflict', 'userErrors'),
  CustomerUpdatePayload: write('conflict', 'customer', 'userErrors'),
};
