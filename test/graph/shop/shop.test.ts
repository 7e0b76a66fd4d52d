import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../support/test-database.ts';
import { ShopFixture } from '../../data/shop/shop-fixture.ts';
import { catalogGraph } from '../catalog/catalog-graph.ts';

const test = useTestDatabase();
let shop: ShopFixture;
let ask: ReturnType<typeof catalogGraph>;
beforeAll(async () => {
  shop = await ShopFixture.open(test.url);
  ask = catalogGraph(shop.database);
});
afterAll(() => shop.close());

describe('the shop', () => {
  it('says what it is, how it is paid and where it sells', async () => {
    const { data, errors } = await ask(`{ shop { id name description moneyFormat shipsToCountries
      primaryDomain { host sslEnabled url }
      paymentSettings { currencyCode countryCode enabledPresentmentCurrencies acceptedCardBrands supportedDigitalWallets } } }`);
    expect(errors).toBeUndefined();
    expect(data.shop).toEqual({
      id: 'gid://vitrine/Shop/1',
      name: 'Skerry',
      description: 'Goods for the house.',
      moneyFormat: '€{{amount}}',
      shipsToCountries: ['AT', 'DE', 'US'],
      primaryDomain: { host: 'shop.example', sslEnabled: true, url: 'https://shop.example' },
      paymentSettings: {
        currencyCode: 'EUR',
        countryCode: 'DE',
        enabledPresentmentCurrencies: ['EUR', 'USD'],
        acceptedCardBrands: [],
        supportedDigitalWallets: [],
      },
    });
  });

  it('shows its brand: colours put in order, pictures by address, null where there is none', async () => {
    const { data, errors } = await ask(`{ shop { brand { slogan shortDescription
      colors { primary { background foreground } secondary { background } }
      logo { id alt image { url altText } } squareLogo { image { url } } coverImage { id } } } }`);
    expect(errors).toBeUndefined();
    expect(data.shop.brand).toEqual({
      slogan: 'Made to last.',
      shortDescription: 'House goods.',
      colors: { primary: [{ background: '#112233', foreground: null }], secondary: [] },
      logo: {
        id: expect.stringMatching(/^gid:\/\/vitrine\/MediaImage\/\d+$/) as string,
        alt: 'Skerry',
        image: { url: 'https://shop.example/media/logo.svg', altText: 'Skerry' },
      },
      squareLogo: null,
      coverImage: null,
    });
  });

  it('speaks the language of the buyer', async () => {
    const source = `{ shop { name description brand { slogan shortDescription } refundPolicy { title body handle } } }`;
    const { data, errors } = await ask(source, {}, { language: 'DE' });
    expect(errors).toBeUndefined();
    expect(data.shop).toEqual({
      name: 'Skerry',
      description: 'Dinge fürs Haus.',
      brand: { slogan: 'Zum Bleiben.', shortDescription: 'Hausrat.' },
      refundPolicy: { title: 'Rückgabe', body: '<p>Dreißig Tage.</p>', handle: 'refund-policy' },
    });
  });

  it('carries metafields', async () => {
    await shop.database.prisma.metafield.create({
      data: {
        ownerType: 'Shop',
        ownerId: 1n,
        namespace: 'custom',
        key: 'founded',
        type: 'number_integer',
        value: '1998',
      },
    });
    const { data, errors } = await ask('{ shop { metafield(key: "founded") { value } } }');
    expect(errors).toBeUndefined();
    expect(data.shop.metafield).toEqual({ value: '1998' });
  });
});

describe('policies', () => {
  const all = `contactInformation { ...p } legalNotice { ...p } privacyPolicy { ...p } refundPolicy { ...p }
    shippingPolicy { ...p } termsOfSale { ...p } termsOfService { ...p } subscriptionPolicy { id handle title body url }`;

  it('are read with one statement beside the shop’s, however many are asked for', async () => {
    const { data, errors, statements } = await ask(
      `{ shop { ${all} } } fragment p on ShopPolicy { id handle title body url }`,
    );
    expect(errors).toBeUndefined();
    expect(statements).toBe(2);
    expect(data.shop).toMatchObject({ contactInformation: null, legalNotice: null, termsOfSale: null });
    expect(data.shop.privacyPolicy).toMatchObject({
      id: expect.stringMatching(/^gid:\/\/vitrine\/ShopPolicy\/\d+$/) as string,
      title: 'Privacy',
      url: 'https://shop.example/policies/privacy-policy',
    });
  });

  it('on subscriptions are there even where the shop wrote none, without an id', async () => {
    const source = '{ shop { subscriptionPolicy { id handle title url } } }';
    const { data } = await ask(source);
    expect(data.shop.subscriptionPolicy).toEqual({
      id: null,
      handle: 'subscription-policy',
      title: 'Subscription policy',
      url: 'https://shop.example/policies/subscription-policy',
    });
    const row = { type: 'SUBSCRIPTION_POLICY', handle: 'subs', title: 'Boxes', body: '<p>Monthly.</p>' } as const;
    const { id } = await shop.database.prisma.shopPolicy.create({ data: row });
    expect((await ask(source)).data.shop.subscriptionPolicy).toEqual({
      id: `gid://vitrine/ShopPolicy/${id}`,
      handle: 'subs',
      title: 'Boxes',
      url: 'https://shop.example/policies/subs',
    });
  });
});

it('finds shop, policy and market by their ids', async () => {
  const policy = await shop.database.prisma.shopPolicy.findUniqueOrThrow({ where: { type: 'REFUND_POLICY' } });
  const ids = [`Shop/1`, `ShopPolicy/${policy.id}`, `Market/${shop.markets.usd}`, 'Shop/2'];
  const { data, errors } = await ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Shop { name } ... on ShopPolicy { url } ... on Market { handle } } }',
    { ids: ids.map((id) => `gid://vitrine/${id}`) },
  );
  expect(errors).toBeUndefined();
  expect(data.nodes).toEqual([
    { id: 'gid://vitrine/Shop/1', name: 'Skerry' },
    { id: `gid://vitrine/ShopPolicy/${policy.id}`, url: 'https://shop.example/policies/refund-policy' },
    { id: `gid://vitrine/Market/${shop.markets.usd}`, handle: 'us' },
    null,
  ]);
});
