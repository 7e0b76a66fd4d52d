import { byId } from '../support/by-key.ts';
import { discountTable } from './promotions.tables.ts';

export const discountById = byId(discountTable);
