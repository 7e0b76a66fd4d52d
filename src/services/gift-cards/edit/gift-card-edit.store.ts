import type { GiftCard, Prisma } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { checkVersion, refuse } from '../../edits/refusal.ts';

/** What staff writes of a gift card. */
export type GiftCardFields = Pick<GiftCard, 'disabledAt' | 'expiresAt' | 'note'>;

/** Writes of gift cards by the staff. What is left changes with an entry in the ledger only. */
export class GiftCardEditStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /** @throws Refusal NOT_FOUND, CONFLICT */
  async lock(id: bigint, expected?: number | null): Promise<GiftCard> {
    const locked = await this.tx.$executeRaw`SELECT FROM gift_card WHERE id = ${id} FOR NO KEY UPDATE`;
    if (locked === 0) throw refuse('NOT_FOUND', ['id'], 'There is no gift card with this id.');
    const card = await this.tx.giftCard.findUniqueOrThrow({ where: { id } });
    checkVersion(card.version, expected, 'gift card');
    return card;
  }

  /** Issues a card: what is on it is the first entry of its ledger. */
  async create(data: Omit<Prisma.GiftCardCreateInput, 'balance' | 'entries'>): Promise<GiftCard> {
    const { initialAmount: amount } = data;
    const entries = { create: { delta: amount, balanceAfter: amount, reason: 'issued' } };
    const card = await this.tx.giftCard.create({ data: { ...data, balance: amount, entries } });
    const { codeHash: _, ...shown } = data;
    this.note({ type: 'GiftCard', id: card.id, before: null, after: toJson(shown) });
    return card;
  }

  /** Writes what differs; nothing when nothing does. */
  async update(card: GiftCard, wanted: Partial<GiftCardFields>): Promise<GiftCard> {
    const { data, before, after } = changedFields(card, wanted);
    if (!data) return card;
    const updated = await this.tx.giftCard.update({
      where: { id: card.id },
      data: { ...data, version: { increment: 1 } },
    });
    this.note({ type: 'GiftCard', id: card.id, before, after });
    return updated;
  }

  /** Puts money onto a locked card, or takes it away; that it stays above zero was looked at. */
  async adjust({ id, balance }: GiftCard, delta: bigint, reason: string): Promise<GiftCard> {
    const balanceAfter = balance + delta;
    const updated = await this.tx.giftCard.update({
      where: { id },
      data: { balance: balanceAfter, version: { increment: 1 }, entries: { create: { delta, balanceAfter, reason } } },
    });
    const [before, after] = [toJson({ balance }), toJson({ balance: balanceAfter, reason })];
    this.note({ type: 'GiftCard', id, before, after });
    return updated;
  }
}
