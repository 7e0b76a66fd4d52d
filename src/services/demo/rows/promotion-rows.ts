import { hashOfCode, lastCharactersOf } from '../../gift-cards/gift-card-code.ts';
import { daysBefore } from '../catalog/product-life.ts';
import { COLLECTIONS } from '../content/collections.ts';
import { DISCOUNTS, GIFT_CARDS } from '../content/discounts.ts';
import { type RowKeys, type TableRows } from './table-rows.ts';

const TIMES = { created_at: daysBefore(200), updated_at: daysBefore(200) };

/** Adds discounts with their codes, and gift cards with the first entry of their ledgers. After the collections. */
export function addPromotions(rows: TableRows, keys: RowKeys): void {
  for (const { codes = [], buys, ...discount } of DISCOUNTS) {
    const id = keys.next('discount');
    rows.add('discount', {
      id,
      ...{ title: discount.title, method: discount.method, class: discount.class, kind: discount.kind },
      ...{ rate_micros: discount.rateMicros ?? null, amounts: discount.amounts ?? {}, each_item: false },
      ...{ buys_quantity: buys?.quantity ?? null, gets_quantity: buys ? 1 : null, is_for_chosen: false },
      minimum_subtotals: discount.minimumSubtotals ?? {},
      combines_with: discount.combinesWith ?? [],
      ...{ customer_tags: discount.customerTags ?? [], market_ids: [] },
      ...{ usage_limit: discount.usageLimit ?? null, per_customer_limit: discount.perCustomerLimit ?? null },
      ...{ starts_at: daysBefore(200), version: 1, ...TIMES },
    });
    const collection = COLLECTIONS.findIndex(({ handle }) => handle === buys?.collection) + 1;
    for (const role of collection > 0 ? ['BUYS', 'GETS'] : [])
      rows.add('discount_choice', {
        id: keys.next('discount_choice'),
        ...{ discount_id: id, role, collection_id: collection },
      });
    for (const code of codes)
      rows.add('discount_code', { id: keys.next('discount_code'), discount_id: id, code, key: code.toLowerCase() });
  }
  for (const { code, currency, amount, note } of GIFT_CARDS) {
    const id = keys.next('gift_card');
    rows.add('gift_card', {
      id,
      ...{ code_hash: `\\x${hashOfCode(code).toString('hex')}`, last_characters: lastCharactersOf(code) },
      ...{ currency_code: currency, initial_amount: amount, balance: amount, note, version: 1, ...TIMES },
    });
    const entry = { delta: amount, balance_after: amount, reason: 'issued', at: daysBefore(200) };
    rows.add('gift_card_entry', { id: keys.next('gift_card_entry'), gift_card_id: id, ...entry });
  }
}
