import type { GiftCard } from '../../../generated/prisma/client.ts';
import { giftCardById } from '../../../loaders/gift-cards/gift-card.loaders.ts';
import type { ShownGiftCard } from '../../../loaders/gift-cards/gift-cards.tables.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, NoteChange, Outcome, Transaction } from '../../edits/edits.store.ts';
import { keyIn } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { refuse } from '../../edits/refusal.ts';
import { hashOfCode, lastCharactersOf, newGiftCardCode } from '../gift-card-code.ts';
import { GiftCardEditStore } from './gift-card-edit.store.ts';
import {
  MOST_VALUE,
  readAdjustment,
  readGiftCard,
  readNewGiftCard,
  type GiftCardAdjustInput,
  type GiftCardCreateInput,
  type GiftCardInput,
} from './gift-card-fields.ts';

/** A gift card that was just issued, with its code, which nobody is told again. */
export interface IssuedGiftCard {
  readonly card: ShownGiftCard;
  readonly code: string;
}

/** Issuing gift cards, and changing them. */
export class GiftCardEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Issues a card with a new code. */
  async create(input: GiftCardCreateInput): Promise<Outcome<IssuedGiftCard>> {
    const code = newGiftCardCode();
    const outcome = await this.changed('giftCardCreate', async (tx, note) => {
      const [fields, lastCharacters] = [readNewGiftCard(input), lastCharactersOf(code)];
      return new GiftCardEditStore(tx, note).create({ ...fields, codeHash: hashOfCode(code), lastCharacters });
    });
    return outcome.result === null ? outcome : { ...outcome, result: { card: outcome.result, code } };
  }

  /** Changes what is noted of a card, and until when it pays. */
  update(id: string, input: GiftCardInput, expectedVersion?: number | null): Promise<Outcome<ShownGiftCard>> {
    return this.changed('giftCardUpdate', async (tx, note) => {
      const fields = readGiftCard(input);
      const store = new GiftCardEditStore(tx, note);
      return store.update(await store.lock(keyIn(id, 'GiftCard'), expectedVersion), fields);
    });
  }

  /** Lets a card pay no more, for good. What is left on it stays in the books. */
  deactivate(id: string): Promise<Outcome<ShownGiftCard>> {
    return this.changed('giftCardDeactivate', async (tx, note) => {
      const store = new GiftCardEditStore(tx, note);
      const card = await store.lock(keyIn(id, 'GiftCard'));
      return card.disabledAt ? card : store.update(card, { disabledAt: await RecordStore.now(tx) });
    });
  }

  /** Puts money onto a card, or takes it away, and says in its ledger why. */
  adjust(id: string, input: GiftCardAdjustInput, expectedVersion?: number | null): Promise<Outcome<ShownGiftCard>> {
    return this.changed('giftCardBalanceAdjust', async (tx, note) => {
      const { delta, reason } = readAdjustment(input);
      const store = new GiftCardEditStore(tx, note);
      const card = await store.lock(keyIn(id, 'GiftCard'), expectedVersion);
      const field = ['input', 'delta', 'amount'];
      if (card.currencyCode !== input.delta.currencyCode)
        throw refuse('INVALID', ['input', 'delta', 'currencyCode'], `The card is in ${card.currencyCode}. Give that.`);
      if (card.balance + delta < 0n) throw refuse('TOO_SMALL', field, 'There is less on the card than you would take.');
      if (card.balance + delta > MOST_VALUE) throw refuse('TOO_LARGE', field, 'That would be too much for a card.');
      return store.adjust(card, delta, reason);
    });
  }

  private async changed(
    action: string,
    work: (tx: Transaction, note: NoteChange) => Promise<GiftCard>,
  ): Promise<Outcome<ShownGiftCard>> {
    const outcome: Outcome<ShownGiftCard> = await this.edits.run(action, work);
    return readBack(outcome, this.loaders, giftCardById, 'GiftCard');
  }
}
