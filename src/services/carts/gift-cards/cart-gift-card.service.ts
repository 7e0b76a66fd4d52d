import type { Reader } from '../../../platform/db/database.ts';
import { GiftCardStore, type GiftCardProblem } from '../../gift-cards/gift-card.store.ts';
import { parseGlobalId } from '../../node/global-id.ts';
import type { CartDesk } from '../cart-desk.ts';
import type { CartDocument } from '../cart-document.ts';
import type { CartOutcome } from '../cart-record.ts';
import type { CartProblems } from '../cart-refusal.ts';

/** Gift cards that a cart may have. */
const MOST = 20;

/** Gift cards of carts. A code that was taken is not kept: only which card it is. */
export class CartGiftCardService {
  constructor(
    private readonly reader: Reader,
    private readonly desk: CartDesk,
  ) {}

  /** Sets the gift cards that pay, in their order. */
  codesUpdate(cartId: string, codes: readonly string[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async ({ document }, { problems }) => {
      return { ...document, giftCardIds: await this.read(codes, document, ['giftCardCodes'], problems) };
    });
  }

  /** Adds gift cards behind those that pay already. */
  codesAdd(cartId: string, codes: readonly string[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async ({ document }, { problems }) => {
      const added = await this.read(codes, document, ['giftCardCodes'], problems);
      const all = [...new Set([...document.giftCardIds, ...added])];
      if (all.length > MOST)
        problems.add('INVALID', ['giftCardCodes'], `A cart may have ${MOST} gift cards at the most.`);
      return { ...document, giftCardIds: all };
    });
  }

  /** Removes gift cards. */
  codesRemove(cartId: string, appliedIds: readonly string[]): Promise<CartOutcome> {
    return this.desk.change(cartId, ({ document }, { problems }) => {
      const gone = appliedIds.map((id, index) => {
        const parsed = parseGlobalId(id);
        const key = parsed?.type === 'AppliedGiftCard' ? parsed.key.toString() : '';
        if (!document.giftCardIds.includes(key))
          problems.add('INVALID', ['appliedGiftCardIds', index], `The cart has no gift card "${id.slice(0, 100)}".`);
        return key;
      });
      return { ...document, giftCardIds: document.giftCardIds.filter((id) => !gone.includes(id)) };
    });
  }

  /** Keys of the gift cards that codes are of; what is wrong with them is added to the problems. */
  async read(
    codes: readonly string[],
    { buyer }: Pick<CartDocument, 'buyer'>,
    field: readonly string[],
    problems: CartProblems,
  ): Promise<readonly string[]> {
    if (codes.length > MOST)
      problems.add('INVALID', field, `"giftCardCodes" has ${codes.length}; ${MOST} are the most.`);
    const asked = codes.slice(0, MOST);
    if (asked.length === 0) return [];
    const { currencyCode } = this.desk.pricer.marketOf(buyer.countryCode);
    const found = await GiftCardStore.byCodes(this.reader, asked, currencyCode);
    for (const [index, { problem }] of found.entries())
      if (problem !== null) problems.add('INVALID', [...field, index], SENTENCES[problem]);
    return [...new Set(found.flatMap(({ id }) => (id === null ? [] : [id.toString()])))];
  }
}

/** The same words for a code that never was and one that is no good: guessing codes must not pay. */
const NOT_FOUND = 'It is not the code of a gift card that can pay here.';
const SENTENCES: Readonly<Record<GiftCardProblem, string>> = {
  NOT_FOUND,
  DISABLED: NOT_FOUND,
  EXPIRED: 'The gift card has expired.',
  CURRENCY: 'The gift card is of another currency.',
  EMPTY: 'Nothing is left on the gift card.',
};
