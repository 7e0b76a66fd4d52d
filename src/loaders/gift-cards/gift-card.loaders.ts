import { byId } from '../support/by-key.ts';
import { giftCardTable } from './gift-cards.tables.ts';

export const giftCardById = byId(giftCardTable);
