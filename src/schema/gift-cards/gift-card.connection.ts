import { connectionType } from '../connection.ts';
import { GiftCardEntry } from './gift-card-entry.value.ts';
import { GiftCard } from './gift-card.type.ts';

/** A page of gift cards. */
export const GiftCardConnection = connectionType('GiftCard', () => GiftCard, { of: 'gift cards' });

/** A page of the ledger of a gift card. */
export const GiftCardEntryConnection = connectionType('GiftCardEntry', () => GiftCardEntry, { of: 'entries' });
