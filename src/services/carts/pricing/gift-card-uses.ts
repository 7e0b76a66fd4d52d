/** A gift card that may pay. */
export interface PayingGiftCard {
  readonly id: bigint;
  readonly lastCharacters: string;
  /** Minor units of the cart's currency. */
  readonly balance: bigint;
}

/** A gift card, with what it pays of a cart. */
export interface CartGiftCardUse extends PayingGiftCard {
  /** Minor units; no more than the balance, and zero where the others pay everything. */
  readonly amountUsed: bigint;
}

/** What each gift card pays of a total, one after the other. */
export function giftCardUses(total: bigint, giftCards: readonly PayingGiftCard[]): CartGiftCardUse[] {
  let left = total;
  return giftCards.map((card) => {
    const amountUsed = card.balance < left ? card.balance : left;
    left -= amountUsed;
    return { ...card, amountUsed };
  });
}
