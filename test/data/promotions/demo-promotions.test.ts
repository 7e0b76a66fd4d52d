import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../../src/platform/db/database.ts';
import { GIFT_CARDS } from '../../../src/services/demo/content/discounts.ts';
import { GiftCardStore } from '../../../src/services/gift-cards/gift-card.store.ts';
import { DiscountStore } from '../../../src/services/promotions/discount.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase('demo');
let database: Database;
beforeAll(() => {
  const settings = { size: 2, acquireTimeoutMs: 5_000, statementTimeoutMs: 5_000, lockTimeoutMs: 5_000 };
  database = Database.open({ connectionString: test.url, applicationName: 'demo', ...settings }, () => undefined);
});
afterAll(() => database.close());

describe('the demo shop', () => {
  it('has discounts that may be used by who says who they are, and one that comes by itself', async () => {
    const codes = ['welcome10', 'FREESHIP', 'TENOFF', 'RITUALS3FOR2', 'FIRST100'];
    const buyer = { marketId: 1n, currencyCode: 'EUR', customerId: null, contact: 'a@example.com', holder: 'cart' };
    const found = await DiscountStore.found(database, { codes, ...buyer });
    expect(found.codes.map(({ problem }) => problem)).toEqual([null, null, null, null, null]);
    const kinds = ['PERCENTAGE', 'FREE_SHIPPING', 'FIXED', 'BUY_X_GET_Y', 'PERCENTAGE', 'PERCENTAGE'];
    expect(found.discounts.map(({ value }) => value.kind)).toEqual(kinds);
    const three = found.discounts[3]!.value;
    expect(three.kind === 'BUY_X_GET_Y' && [three.buys.lines.collectionIds?.size, three.gets.quantity]).toEqual([1, 1]);
  });

  it('has gift cards that pay', async () => {
    for (const { code, currency, amount } of GIFT_CARDS) {
      const [card] = await GiftCardStore.byCodes(database, [code], currency);
      expect(card).toMatchObject({ balance: BigInt(amount), problem: null });
    }
  });
});
