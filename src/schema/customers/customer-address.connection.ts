import { connectionType } from '../connection.ts';
import { CustomerAddress } from './customer-address.type.ts';

/** A page of addresses. */
export const CustomerAddressConnection = connectionType('CustomerAddress', () => CustomerAddress, { of: 'addresses' });
