import { byId, byText } from '../support/by-key.ts';
import { pageTable } from './content.tables.ts';

export const pageById = byId(pageTable);
export const pageByHandle = byText(pageTable, 'handle');
