import { byId } from '../support/by-key.ts';
import { customerAddressTable, customerNoteTable, customerTable } from './customers.tables.ts';

export const customerById = byId(customerTable);
export const customerAddressById = byId(customerAddressTable);
export const customerNoteById = byId(customerNoteTable);
