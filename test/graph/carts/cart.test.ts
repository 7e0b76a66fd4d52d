import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { cartOf, changed, mutate, problems, shown, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';

const graph = useGraph('empty');
let given: CartShop;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
});

const address = {
  deliveryAddress: { countryCode: 'DE', city: 'Ulm', address1: 'Gasse 1', zip: '89073', lastName: 'A' },
};

describe('a cart', () => {
  it('is opened by its id, in the form of the published API too, and by nothing less', async () => {
    const variant = await given.variant();
    const { id } = await changed(graph, 'cartCreate', { input: { lines: [units(variant, 2)] } });
    expect(shown(await cartOf(graph, id))).toEqual([`2 × ${variant.id}`]);
    expect((await cartOf(graph, id.replace('gid://vitrine/', 'gid://shopify/')))?.totalQuantity).toBe(2);
    expect(await cartOf(graph, id.replace(/key=./, 'key=_'))).toBeNull();
    expect(await cartOf(graph, id.split('?')[0]!)).toBeNull();
    expect(await cartOf(graph, 'gid://vitrine/Product/1')).toBeNull();
  });

  it('merges lines, changes them, removes them, and keeps what the buyer says', async () => {
    const [mug, bowl] = [await given.variant({ price: 1_250n }), await given.variant({ price: 333n })];
    const { id: cartId } = await changed(graph, 'cartCreate', { input: { lines: [units(mug)] } });
    const engraved = { attributes: [{ key: 'engraving', value: 'Ada' }] };
    const cart = await changed(graph, 'cartLinesAdd', {
      cartId,
      lines: [units(mug, 2), units(bowl, 3), units(mug, 1, engraved)],
    });
    expect(shown(cart)).toEqual([`3 × ${mug.id}`, `3 × ${bowl.id}`, `1 × ${mug.id}`]);
    expect(cart.cost.subtotalAmount).toEqual({ amount: '59.99', currencyCode: 'EUR' });
    const [first, second] = cart.lines.nodes;
    const fewer = await changed(graph, 'cartLinesUpdate', { cartId, lines: [{ id: first!.id, quantity: 1 }] });
    expect(shown(fewer)).toEqual([`1 × ${mug.id}`, `3 × ${bowl.id}`, `1 × ${mug.id}`]);
    const without = await changed(graph, 'cartLinesRemove', { cartId, lineIds: [second!.id] });
    expect(shown(without)).toEqual([`1 × ${mug.id}`, `1 × ${mug.id}`]);
    await changed(graph, 'cartNoteUpdate', { cartId, note: 'Please ring' });
    const noted = await changed(graph, 'cartAttributesUpdate', { cartId, attributes: [{ key: 'gift', value: 'yes' }] });
    expect(noted).toMatchObject({ note: 'Please ring', attributes: [{ key: 'gift', value: 'yes' }], version: 6 });
  });

  it('gives no more units than there are, and says so', async () => {
    const scarce = await given.variant({ stock: 3 });
    const { cart, warnings } = await mutate(graph, 'cartCreate', { input: { lines: [units(scarce, 9)] } });
    expect(shown(cart)).toEqual([`3 × ${scarce.id}`]);
    expect(warnings.map(({ code }) => code)).toEqual(['MERCHANDISE_NOT_ENOUGH_STOCK']);
    const more = await mutate(graph, 'cartLinesAdd', { cartId: cart!.id, lines: [units(scarce)] });
    expect(shown(more.cart)).toEqual([`3 × ${scarce.id}`]);
    expect(more.warnings).toHaveLength(1);
  });

  it('is not changed by a mutation that reports an error', async () => {
    const variant = await given.variant({ columns: { quantityIncrement: 6, quantityMinimum: 6 } });
    const free = await given.variant();
    const { id: cartId, version } = await changed(graph, 'cartCreate', { input: { lines: [units(variant, 6)] } });
    const outcomes = [
      await mutate(graph, 'cartLinesAdd', { cartId, lines: [units(free), units(variant, 1)] }),
      await mutate(graph, 'cartLinesAdd', { cartId, lines: [units(free), units({ id: 9_999_999n })] }),
      await mutate(graph, 'cartLinesUpdate', { cartId, lines: [{ id: 'nonsense', quantity: 1 }] }),
      await mutate(graph, 'cartNoteUpdate', { cartId, note: 'x'.repeat(5_001) }),
      await mutate(graph, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: { email: 'nobody', phone: '12' } }),
      await mutate(graph, 'cartGiftCardCodesUpdate', { cartId, giftCardCodes: ['AAAABBBBCCCCDDDD'] }),
      await mutate(graph, 'cartDeliveryAddressesAdd', { cartId, addresses: [{ address: { deliveryAddress: {} } }] }),
      await mutate(graph, 'cartNoteUpdate', { cartId: 'gid://vitrine/Cart/1', note: '' }),
    ];
    expect(outcomes.map(problems)).toEqual([
      ['INVALID_INCREMENT lines.1.quantity'],
      ['INVALID lines.1.merchandiseId'],
      ['INVALID_MERCHANDISE_LINE lines.0.id'],
      ['NOTE_TOO_LONG note'],
      ['INVALID buyerIdentity.email', 'INVALID buyerIdentity.phone'],
      ['INVALID giftCardCodes.0'],
      ['ADDRESS_FIELD_IS_REQUIRED addresses.0.address.deliveryAddress.countryCode'],
      ['INVALID cartId'],
    ]);
    expect(outcomes.every(({ cart }) => cart === null)).toBe(true);
    expect(await cartOf(graph, cartId)).toMatchObject({ version, totalQuantity: 6, note: null });
  });

  it('is priced where its buyer is', async () => {
    const variant = await given.variant({ price: 10_000n });
    const { id: cartId } = await changed(graph, 'cartCreate', { input: { lines: [units(variant)] } });
    const inUsa = await changed(graph, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: { countryCode: 'US' } });
    expect(inUsa.cost).toMatchObject({
      totalAmount: { amount: '105.0', currencyCode: 'USD' },
      totalTaxAmount: { amount: '5.0', currencyCode: 'USD' },
      totalAmountEstimated: true,
    });
    const inCalifornia = await changed(graph, 'cartDeliveryAddressesAdd', {
      cartId,
      addresses: [{ address: { deliveryAddress: { countryCode: 'US', provinceCode: 'CA', city: 'LA' } } }],
    });
    expect(inCalifornia.cost).toMatchObject({
      totalAmount: { amount: '108.0', currencyCode: 'USD' },
      totalAmountEstimated: false,
    });
    const inGermany = await changed(graph, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: { countryCode: 'DE' } });
    expect(inGermany.cost.totalAmount.currencyCode).toBe('EUR');
  });

  it('goes to the chosen address, as the buyer chooses', async () => {
    const variant = await given.variant({ price: 1_000n });
    const { id: cartId } = await changed(graph, 'cartCreate', {
      input: { lines: [units(variant)], delivery: { addresses: [{ address }] } },
    });
    const cart = await cartOf(graph, cartId);
    const [group] = cart!.deliveryGroups.nodes;
    expect(group?.deliveryOptions).toEqual([
      { handle: 'standard', estimatedCost: { amount: '4.9', currencyCode: 'EUR' } },
      { handle: 'express', estimatedCost: { amount: '9.9', currencyCode: 'EUR' } },
    ]);
    expect(cart!.cost.totalAmount.amount).toBe('14.9');
    const express = await changed(graph, 'cartSelectedDeliveryOptionsUpdate', {
      cartId,
      selectedDeliveryOptions: [{ deliveryGroupId: group!.id, deliveryOptionHandle: 'express' }],
    });
    expect(express.cost.totalAmount.amount).toBe('19.9');
    const wrong = await mutate(graph, 'cartSelectedDeliveryOptionsUpdate', {
      cartId,
      selectedDeliveryOptions: [{ deliveryGroupId: group!.id, deliveryOptionHandle: 'rocket' }],
    });
    expect(problems(wrong)).toEqual(['INVALID_DELIVERY_OPTION selectedDeliveryOptions.0.deliveryOptionHandle']);
    const free = await changed(graph, 'cartLinesAdd', { cartId, lines: [units(variant, 4)] });
    expect(free.deliveryGroups.nodes[0]?.deliveryOptions[0]?.estimatedCost.amount).toBe('0.0');
  });

  it('keeps several addresses, one of them chosen', async () => {
    const other = { deliveryAddress: { countryCode: 'CH', city: 'Chur' } };
    const { id: cartId } = await changed(graph, 'cartCreate', { input: {} });
    const cart = await changed(graph, 'cartDeliveryAddressesAdd', {
      cartId,
      addresses: [{ address }, { address: other, selected: true }],
    });
    const cities = (of: typeof cart) =>
      of.delivery.addresses.map(({ selected, address: { city } }) => `${city}${selected ? ' *' : ''}`);
    expect(cities(cart)).toEqual(['Ulm', 'Chur *']);
    const again = await mutate(graph, 'cartDeliveryAddressesAdd', { cartId, addresses: [{ address }] });
    expect(again.warnings.map(({ code }) => code)).toEqual(['DUPLICATE_DELIVERY_ADDRESS']);
    const [ulm, chur] = cart.delivery.addresses;
    const moved = await changed(graph, 'cartDeliveryAddressesUpdate', {
      cartId,
      addresses: [{ id: ulm!.id, selected: true, address: { deliveryAddress: { countryCode: 'DE', city: 'Bonn' } } }],
    });
    expect(cities(moved)).toEqual(['Bonn *', 'Chur']);
    expect(cities(await changed(graph, 'cartDeliveryAddressesRemove', { cartId, addressIds: [ulm!.id] }))).toEqual([
      'Chur *',
    ]);
    expect(cities(await changed(graph, 'cartDeliveryAddressesReplace', { cartId, addresses: [{ address }] }))).toEqual([
      'Ulm *',
    ]);
    expect(problems(await mutate(graph, 'cartDeliveryAddressesRemove', { cartId, addressIds: [chur!.id] }))).toEqual([
      'INVALID_DELIVERY_ADDRESS_ID addressIds.0',
    ]);
  });
});
