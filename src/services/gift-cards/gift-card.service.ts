import type { GiftCardEntry } from '../../generated/prisma/client.ts';
import { giftCardById } from '../../loaders/gift-cards/gift-card.loaders.ts';
import { giftCardList, newestGiftCards } from '../../loaders/gift-cards/gift-card.relations.ts';
import type { ShownGiftCard } from '../../loaders/gift-cards/gift-cards.tables.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { money, type Money } from '../catalog/money.ts';
import { keyOf } from '../node/global-id.ts';
import { normalCode } from './gift-card-code.ts';

/** Which gift cards are listed. */
export interface GiftCardQuestion extends PageArgs {
  /** The last four characters of their codes, which is what people read out. */
  readonly lastCharacters?: string | null;
}

/** Reading gift cards, for the staff. Nobody can read a code. */
export class GiftCardService {
  constructor(private readonly loaders: Loaders) {}

  /** @throws VitrineError BAD_USER_INPUT for the id of something else */
  find(id: string): Promise<ShownGiftCard | null> {
    return this.loaders.of(giftCardById).load(keyOf(id, 'GiftCard'));
  }

  /**
   * A page of the gift cards that fit, the newest first.
   * @throws VitrineError BAD_USER_INPUT for a wrong page, or where not four characters are given
   */
  list({ lastCharacters, ...args }: GiftCardQuestion): Promise<Connection<ShownGiftCard>> {
    const last = lastCharacters == null ? null : normalCode(lastCharacters);
    if (last !== null && !/^[0-9A-Z]{4}$/.test(last))
      throw badInput('lastCharacters', '"lastCharacters" are the last four characters of a code. Give four.');
    return readPage(this.loaders.reader, this.loaders.scope, giftCardList(last), toPage(args, newestGiftCards));
  }

  /** What is left on a card. */
  balance({ balance, currencyCode }: ShownGiftCard): Money {
    return money(balance, currencyCode);
  }

  /** What was on a card when it was issued. */
  initialValue({ initialAmount, currencyCode }: ShownGiftCard): Money {
    return money(initialAmount, currencyCode);
  }

  /** What an entry of the ledger did, and what was left afterwards. The card is read with all others of the request. */
  async amounts({ giftCardId, delta, balanceAfter }: GiftCardEntry): Promise<{ delta: Money; balanceAfter: Money }> {
    const card = await this.loaders.of(giftCardById).load(giftCardId);
    const currencyCode = card?.currencyCode ?? 'XXX';
    return { delta: money(delta, currencyCode), balanceAfter: money(balanceAfter, currencyCode) };
  }
}
