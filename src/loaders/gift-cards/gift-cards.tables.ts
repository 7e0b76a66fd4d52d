import { Prisma, type GiftCard, type GiftCardEntry } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { table } from '../support/table.ts';

const staffOnly = { visible: [{ condition: sql`false`, unless: 'gift-cards:write' }] } as const;

/** What is read of a gift card: never what is kept of its code. */
const { codeHash: _, ...fields } = Prisma.GiftCardScalarFieldEnum;
export type ShownGiftCard = Omit<GiftCard, 'codeHash'>;

export const giftCardTable = table<ShownGiftCard>('GiftCard', fields, staffOnly);

export const giftCardEntryTable = table<GiftCardEntry>('GiftCardEntry', Prisma.GiftCardEntryScalarFieldEnum, staffOnly);
