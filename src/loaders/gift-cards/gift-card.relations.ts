import type { GiftCardEntry } from '../../generated/prisma/client.ts';
import { raw, sql } from '../../platform/db/database.ts';
import { desc, type Order } from '../support/order.ts';
import { toPageOf } from '../support/relation.ts';
import type { RowList } from '../support/select.ts';
import { giftCardEntryTable, giftCardTable, type ShownGiftCard } from './gift-cards.tables.ts';

/** The ledger of a gift card, the newest first. */
export const giftCardEntries = toPageOf<ShownGiftCard, GiftCardEntry>('giftCard.entries', {
  list: { table: giftCardEntryTable, parent: 't.gift_card_id', inheritsVisibility: true },
  order: { name: 'NEWEST', terms: [desc('t.id', 'bigint')] },
});

/** All gift cards, or those whose codes end with these characters. */
export const giftCardList = (lastCharacters: string | null): RowList<ShownGiftCard> => ({
  table: giftCardTable,
  where: lastCharacters === null ? raw('true') : sql`t.last_characters = ${lastCharacters}`,
});

/** The newest first. */
export const newestGiftCards: Order = {
  name: 'NEWEST',
  terms: [desc('t.created_at', 'timestamptz'), desc('t.id', 'bigint')],
};
