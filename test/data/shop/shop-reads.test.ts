import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  marketById,
  SHOP_KEY,
  shopById,
  shopPolicyById,
  shopPolicyByType,
} from '../../../src/loaders/shop/shop.loaders.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { ShopFixture } from './shop-fixture.ts';

const test = useTestDatabase();
let shop: ShopFixture;
beforeAll(async () => {
  shop = await ShopFixture.open(test.url);
});
afterAll(() => shop.close());

describe('the shop', () => {
  it('is found by its one key, as a record of its type', async () => {
    const of = shop.loaders().of(shopById);
    expect(await of.load(SHOP_KEY)).toMatchObject({
      __typename: 'Shop',
      id: 1,
      name: 'Skerry',
      slogan: 'Made to last.',
    });
    expect(await of.load(2n)).toBeNull();
  });

  it('speaks another language where it was translated, and its own where not', async () => {
    expect(await shop.loaders({ language: 'DE' }).of(shopById).load(SHOP_KEY)).toMatchObject({
      name: 'Skerry',
      description: 'Dinge fürs Haus.',
      slogan: 'Zum Bleiben.',
      shortDescription: 'Hausrat.',
    });
  });
});

describe('policies', () => {
  it('are read by what they are about, all in one statement, null where there is none', async () => {
    const meter = newMeter();
    const found = await metered(meter, () =>
      shop.loaders().of(shopPolicyByType).loadMany(['REFUND_POLICY', 'TERMS_OF_SALE', 'PRIVACY_POLICY']),
    );
    expect(found).toMatchObject([{ title: 'Refunds' }, null, { title: 'Privacy' }]);
    expect(meter.count).toBe(1);
  });

  it('are read by id, with title and body in the language of the buyer', async () => {
    const { id } = await shop.database.prisma.shopPolicy.findUniqueOrThrow({ where: { type: 'REFUND_POLICY' } });
    const policy = await shop.loaders({ language: 'DE' }).of(shopPolicyById).load(id);
    expect(policy).toMatchObject({ __typename: 'ShopPolicy', title: 'Rückgabe', body: '<p>Dreißig Tage.</p>' });
    expect(await shop.loaders({ language: 'DE' }).of(shopPolicyByType).load('PRIVACY_POLICY')).toMatchObject({
      title: 'Privacy',
    });
  });
});

it('reads markets by id, in the order asked for', async () => {
  const { eur, usd } = shop.markets;
  const found = await shop.loaders().of(marketById).loadMany([usd, 999n, eur]);
  expect(found).toMatchObject([{ __typename: 'Market', handle: 'us', id: usd }, null, { handle: 'de' }]);
});
