import { sql, type Reader, type Sql } from '../../../platform/db/database.ts';
import { factsByVariant, variantFacts, type FactsRow } from '../lines/variant-facts.store.ts';
import type { FactsByVariant } from '../lines/variant-facts.ts';
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

/** What is read to price a cart. */
export interface PriceInputs {
  readonly facts: FactsByVariant;
  readonly terms: CartTerms;
}

interface TermsRow {
  /** Null where the facts are known. */
  readonly facts: readonly FactsRow[] | null;
  readonly discounts: readonly FoundDiscountRow[];
  readonly giftCards: readonly GiftCardRow[];
  readonly rates: RawRates;
}

/**
 * Reads what a cart is priced by in one statement.
 * @param variantIds of all its lines
 * @param known      their facts, where they have been read already
 */
export async function readPriceInputs(
  reader: Reader,
  asked: TermsAsked,
  variantIds: readonly string[],
  known?: FactsByVariant,
): Promise<PriceInputs> {
  const { marketId, giftCardIds, destination, currencyCode, customerId, holder: cartId } = asked;
  const facts = known ? sql`NULL` : listOf(variantFacts(variantIds, { marketId, customerId, cartId }));
  const [row] = await reader.rows<TermsRow>(
    sql`SELECT ${facts} AS facts, ${listOf(foundDiscounts(asked))} AS discounts, ${listOf(giftCardsOf(giftCardIds))} AS "giftCards",
      (SELECT to_jsonb(t) FROM (${shopRates({ ...destination, marketId })}) t) AS rates`,
    true,
  );
  const terms = {
    found: DiscountStore.judged(row!.discounts, asked),
    giftCards: GiftCardStore.judged(row!.giftCards, giftCardIds, currencyCode),
    rates: toShopRates(row!.rates),
  };
  return { facts: known ?? factsByVariant(row!.facts ?? []), terms };
}

/** The rows of a statement as a list, in their order. */
const listOf = (statement: Sql): Sql => sql`(SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM (${statement}) t)`;
