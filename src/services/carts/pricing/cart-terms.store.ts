import { sql, type Reader, type Sql } from '../../../platform/db/database.ts';
import {
  shopRates,
  toShopRates,
  type RatesAsked,
  type RawRates,
  type ShopRates,
} from '../../delivery/shop-rates.store.ts';
import { giftCardsOf, GiftCardStore, type GiftCardFound, type GiftCardRow } from '../../gift-cards/gift-card.store.ts';
import {
  DiscountStore,
  foundDiscounts,
  type DiscountsAsked,
  type DiscountsFound,
  type FoundDiscountRow,
} from '../../promotions/discount.store.ts';

/** What a cart is priced by, beside its lines. */
export interface CartTerms {
  readonly found: DiscountsFound;
  /** One for each key that was asked for, in their order. */
  readonly giftCards: readonly GiftCardFound[];
  readonly rates: ShopRates;
}

/** For which cart, and where. */
export interface TermsAsked extends DiscountsAsked {
  /** Keys of gift cards. */
  readonly giftCardIds: readonly string[];
  readonly destination: Omit<RatesAsked, 'marketId'>;
}

interface TermsRow {
  readonly discounts: readonly FoundDiscountRow[];
  readonly giftCards: readonly GiftCardRow[];
  readonly rates: RawRates;
}

/** Reads what a cart is priced by in one statement. */
export async function readCartTerms(reader: Reader, asked: TermsAsked): Promise<CartTerms> {
  const { marketId, giftCardIds, destination, currencyCode } = asked;
  const [row] = await reader.rows<TermsRow>(
    sql`SELECT ${listOf(foundDiscounts(asked))} AS discounts, ${listOf(giftCardsOf(giftCardIds))} AS "giftCards",
      (SELECT to_jsonb(t) FROM (${shopRates({ ...destination, marketId })}) t) AS rates`,
    true,
  );
  return {
    found: DiscountStore.judged(row!.discounts, asked),
    giftCards: GiftCardStore.judged(row!.giftCards, giftCardIds, currencyCode),
    rates: toShopRates(row!.rates),
  };
}

/** The rows of a statement as a list, in their order. */
const listOf = (statement: Sql): Sql => sql`(SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM (${statement}) t)`;
