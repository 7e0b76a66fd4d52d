import { connectionType } from '../connection.ts';
import { Customer } from './customer.type.ts';

/** A page of customers. */
export const CustomerConnection = connectionType('Customer', () => Customer, { of: 'customers' });
