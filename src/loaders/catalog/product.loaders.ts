import { byId, byText } from '../support/by-key.ts';
import { productTable } from './catalog.tables.ts';

export const productById = byId(productTable);
export const productByHandle = byText(productTable, 'handle');
