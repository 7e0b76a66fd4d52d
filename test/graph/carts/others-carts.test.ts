import { beforeAll, describe, expect, it } from 'vitest';
import { permissions } from '../../../src/auth/permissions/all.permissions.ts';
import { useGraph } from '../../support/graph.ts';
import { customer } from '../../support/viewers.ts';
import { cartOf, changed, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';

const graph = useGraph('empty');
let given: CartShop;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
});

/** Arguments beside the cart's id, for every mutation that takes one. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  cartAttributesUpdate: 'attributes: []',
  cartBuyerIdentityUpdate: 'buyerIdentity: { email: "eve@example.com" }',
  cartDeliveryAddressesAdd: 'addresses: []',
  cartDeliveryAddressesRemove: 'addressIds: []',
  cartDeliveryAddressesReplace: 'addresses: []',
  cartDeliveryAddressesUpdate: 'addresses: []',
  cartDiscountCodesUpdate: 'discountCodes: []',
  cartGiftCardCodesAdd: 'giftCardCodes: []',
  cartGiftCardCodesRemove: 'appliedGiftCardIds: []',
  cartGiftCardCodesUpdate: 'giftCardCodes: []',
  cartLinesAdd: 'lines: []',
  cartLinesRemove: 'lineIds: []',
  cartLinesUpdate: 'lines: []',
  cartNoteUpdate: 'note: "mine now"',
  cartQuote: '',
  cartSelectedDeliveryOptionsUpdate: 'selectedDeliveryOptions: []',
};

describe('the cart of a customer', () => {
  it.each(Object.entries(ARGUMENTS))('is not there for another one: %s', async (name, args) => {
    const [ada, eve] = await Promise.all(
      ['Ada', 'Eve'].map((firstName) => graph.database.prisma.customer.create({ data: { firstName } })),
    );
    const input = { lines: [units(await given.variant())], note: 'for Ada' };
    const { id, version } = await changed(graph.as(customer(ada!)), 'cartCreate', { input });
    const { data, errors } = await graph
      .as(customer(eve!))
      .query<{ it: { userErrors: object[] } }>(
        `mutation ($id: ID!) { it: ${name}(cartId: $id, ${args}) { userErrors { code field message } } }`,
        { id },
      );
    expect(errors).toBeUndefined();
    expect(data!.it.userErrors).toEqual([
      { code: 'INVALID', field: ['cartId'], message: 'The specified cart does not exist.' },
    ]);
    expect(await cartOf(graph.as(customer(ada!)), id)).toMatchObject({ version, note: 'for Ada' });
  });

  it('is tried with every mutation that takes one', () => {
    const mutations = Object.keys(permissions['Mutation']!).filter((name) => /^cart/.test(name));
    expect(Object.keys(ARGUMENTS)).toEqual(mutations.filter((name) => name !== 'cartCreate').sort());
  });
});
