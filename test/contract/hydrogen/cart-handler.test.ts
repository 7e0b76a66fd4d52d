import { cartGetIdDefault, cartSetIdDefault, createCartHandler, createStorefrontClient } from '@shopify/hydrogen';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Product, ProductVariant } from '../../../src/generated/prisma/client.ts';
import { variantId } from '../../graph/carts/cart-client.ts';
import { makeCartShop, type CartShop } from '../../graph/carts/cart-shop.ts';
import { useGraph } from '../../support/graph.ts';

const graph = useGraph('empty');
let given: CartShop;
let mug: ProductVariant;
let bowl: ProductVariant;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
  mug = await given.variant({ price: 1_250n });
  bowl = await given.variant({ price: 500n });
  await given.discount('TENOFF');
  await given.giftCard('GIFTGIFTGIFT2222', 500n);
  await given.giftCard('GIFTGIFTGIFT3333', 300n);
});

/** What the handler of a cart can do, but for metafields: Vitrine's carts have none. */
const METHODS = [
  'addDeliveryAddresses',
  'addGiftCardCodes',
  'addLines',
  'create',
  'get',
  'getCartId',
  'removeDeliveryAddresses',
  'removeGiftCardCodes',
  'removeLines',
  'replaceDeliveryAddresses',
  'setCartId',
  'updateAttributes',
  'updateBuyerIdentity',
  'updateDeliveryAddresses',
  'updateDiscountCodes',
  'updateGiftCardCodes',
  'updateLines',
  'updateNote',
  'updateSelectedDeliveryOption',
];
const METAFIELDS = ['deleteMetafield', 'setMetafields'];

/** The handler as a Hydrogen shop makes it for a request with this cookie, with the fragments that it comes with. */
function handlerOf(cookie = '') {
  const { storefront } = createStorefrontClient({
    storeDomain: graph.url,
    publicStorefrontToken: 'none',
    storefrontApiVersion: '2026-04',
    i18n: { country: 'DE', language: 'EN' },
    logErrors: false,
  });
  return createCartHandler({
    storefront,
    getCartId: cartGetIdDefault(new Headers({ cookie })),
    setCartId: cartSetIdDefault(),
    cartQueryFragment: QUERY_FRAGMENT,
  });
}

/** The handler's own fragment, and what else of the dialect its users ask for. */
const QUERY_FRAGMENT = `#graphql
  fragment CartApiQuery on Cart {
    id updatedAt checkoutUrl totalQuantity note
    buyerIdentity { countryCode customer { id email firstName lastName displayName } email phone }
    attributes { key value }
    discountCodes { applicable code }
    appliedGiftCards { id lastCharacters amountUsed { amount currencyCode } }
    cost { subtotalAmount { amount currencyCode } totalAmount { amount currencyCode } totalTaxAmount { amount currencyCode } }
    delivery { addresses { id selected address { ... on CartDeliveryAddress { city } } } }
    deliveryGroups(first: 1) { nodes { id selectedDeliveryOption { handle } } }
    lines(first: $numCartLines) { nodes { id quantity attributes { key value } merchandise { ... on ProductVariant { id } } } }
  }
`;

type Handler = ReturnType<typeof handlerOf>;

/** A cart of a mug, and the cookie that leads back to it. */
async function shopping(): Promise<{ cart: Handler; cookie: string }> {
  const cart = handlerOf();
  const { cart: made } = await cart.create({ lines: [{ merchandiseId: variantId(mug), quantity: 2 }] });
  return { cart, cookie: cart.setCartId(made!.id).get('set-cookie')!.split(';')[0]! };
}

const read = async (cart: Handler) => (await cart.get())!;
const good = (result: { userErrors?: readonly unknown[] }) => expect(result.userErrors).toEqual([]);

describe("the published Hydrogen package's cart handler", () => {
  it('has the methods that are tried here', () => {
    expect(Object.keys(handlerOf()).sort()).toEqual([...METHODS, ...METAFIELDS].sort());
  });

  it('creates a cart, and finds it again by its cookie', async () => {
    expect(await handlerOf().get()).toBeNull();
    const { cart, cookie } = await shopping();
    expect(cookie).toMatch(/^cart=[0-9a-f-]{36}%3Fkey%3D|^cart=[0-9a-f-]{36}\?key=/);
    const again = handlerOf(cookie);
    expect(again.getCartId()).toContain('gid://shopify/Cart/');
    expect((await read(again)).totalQuantity).toBe(2);
    expect((await read(cart)).cost.totalAmount).toEqual({ amount: '25.0', currencyCode: 'EUR' });
  });

  it('reads a cart with the fragment that it comes with', async () => {
    const { cart } = await shopping();
    const { storefront } = createStorefrontClient({
      ...{ storeDomain: graph.url, publicStorefrontToken: 'none', storefrontApiVersion: '2026-04', logErrors: false },
      i18n: { country: 'DE', language: 'EN' },
    });
    const plain = createCartHandler({ storefront, getCartId: cart.getCartId, setCartId: cart.setCartId });
    const found = (await plain.get())!;
    expect(found.lines.nodes ?? found.lines).toBeTruthy();
    const [edge] = (
      found.lines as unknown as { edges: { node: { merchandise: { product: Pick<Product, 'handle'> } } }[] }
    ).edges;
    expect(edge?.node.merchandise.product.handle).toBe('product-1');
  });

  it('adds, updates and removes lines', async () => {
    const { cart } = await shopping();
    good(
      await cart.addLines([
        { merchandiseId: variantId(bowl), quantity: 3, attributes: [{ key: 'gift', value: 'yes' }] },
      ]),
    );
    const lines = (await read(cart)).lines.nodes;
    expect(lines.map(({ quantity, attributes }) => [quantity, attributes])).toEqual([
      [2, []],
      [3, [{ key: 'gift', value: 'yes' }]],
    ]);
    good(await cart.updateLines([{ id: lines[0]!.id, quantity: 5 }]));
    good(await cart.removeLines([lines[1]!.id]));
    expect((await read(cart)).lines.nodes.map(({ quantity }) => quantity)).toEqual([5]);
  });

  it('updates discount codes and gift cards', async () => {
    const { cart } = await shopping();
    good(await cart.updateDiscountCodes(['tenoff', 'nothing']));
    expect((await read(cart)).discountCodes).toEqual([
      { applicable: true, code: 'tenoff' },
      { applicable: false, code: 'nothing' },
    ]);
    good(await cart.updateGiftCardCodes(['GIFTGIFTGIFT2222']));
    good(await cart.addGiftCardCodes(['GIFTGIFTGIFT3333']));
    const cards = (await read(cart)).appliedGiftCards;
    expect(cards.map(({ lastCharacters }) => lastCharacters)).toEqual(['2222', '3333']);
    good(await cart.removeGiftCardCodes([cards[0]!.id]));
    expect((await read(cart)).appliedGiftCards.map(({ amountUsed }) => amountUsed.amount)).toEqual(['3.0']);
  });

  it('updates buyer identity, note and attributes', async () => {
    const { cart } = await shopping();
    good(await cart.updateBuyerIdentity({ email: 'ada@example.com', countryCode: 'CH' }));
    good(await cart.updateNote('Please ring'));
    good(await cart.updateAttributes([{ key: 'wrap', value: 'paper' }]));
    expect(await read(cart)).toMatchObject({
      buyerIdentity: { email: 'ada@example.com', countryCode: 'CH' },
      note: 'Please ring',
      attributes: [{ key: 'wrap', value: 'paper' }],
      cost: { totalAmount: { currencyCode: 'CHF' } },
    });
  });

  it('adds, updates, replaces and removes delivery addresses, and chooses how it is delivered', async () => {
    const { cart } = await shopping();
    const addresses = (found: Awaited<ReturnType<typeof read>>) =>
      (found as unknown as { delivery: { addresses: { id: string; selected: boolean; address: { city: string } }[] } })
        .delivery.addresses;
    const to = (city: string) => ({ address: { deliveryAddress: { city, countryCode: 'DE' as const } } });
    good(await cart.addDeliveryAddresses([{ ...to('Ulm'), selected: true }]));
    const found = await read(cart);
    const group = (found as unknown as { deliveryGroups: { nodes: { id: string }[] } }).deliveryGroups.nodes[0]!;
    good(await cart.updateSelectedDeliveryOption([{ deliveryGroupId: group.id, deliveryOptionHandle: 'express' }]));
    expect((await read(cart)).cost.totalAmount.amount).toBe('34.9');
    good(await cart.updateDeliveryAddresses([{ id: addresses(found)[0]!.id, ...to('Bonn') }]));
    expect(addresses(await read(cart)).map(({ address }) => address.city)).toEqual(['Bonn']);
    good(await cart.replaceDeliveryAddresses([to('Kiel'), to('Jena')]));
    const two = addresses(await read(cart));
    expect(two.map(({ address, selected }) => [address.city, selected])).toEqual([
      ['Kiel', true],
      ['Jena', false],
    ]);
    good(await cart.removeDeliveryAddresses([two[0]!.id]));
    expect(addresses(await read(cart)).map(({ address }) => address.city)).toEqual(['Jena']);
  });
});
