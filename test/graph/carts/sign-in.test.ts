import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { customer } from '../../support/viewers.ts';
import { cartOf, changed, mutate, problems, shown, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';

const TOKENS = new Map<string, bigint>();
const graph = useGraph('empty', {
  shop: { customerOfToken: (token) => Promise.resolve(TOKENS.get(token) ?? null) },
});
let given: CartShop;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
});

const somebody = (tags: string[] = []) => graph.database.prisma.customer.create({ data: { firstName: 'Ada', tags } });
const create = async (asks: Pick<typeof graph, 'query'>, lines: object[], more: object = {}) =>
  changed(asks, 'cartCreate', { input: { lines, ...more } });
const signIn = (asks: Pick<typeof graph, 'query'>, cartId: string) =>
  changed(asks, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: {} });

describe('signing in with a cart', () => {
  it("makes it the customer's, and what they had in another one goes into it", async () => {
    const ada = await somebody();
    const asAda = graph.as(customer(ada));
    const [mug, bowl] = [await given.variant(), await given.variant()];
    const own = await create(asAda, [units(mug, 2), units(bowl)], { note: 'old', discountCodes: ['OLD'] });
    const guest = await create(graph, [units(mug, 3)], { discountCodes: ['NEW'] });
    const cart = await signIn(asAda, guest.id);
    expect(shown(cart)).toEqual([`5 × ${mug.id}`, `1 × ${bowl.id}`]);
    expect(cart).toMatchObject({
      id: guest.id,
      note: 'old',
      discountCodes: [{ code: 'NEW' }, { code: 'OLD' }],
      buyerIdentity: { customer: { id: `gid://vitrine/Customer/${ada.id}` } },
    });
    const byOldId = await cartOf(asAda, own.id);
    expect([shown(byOldId), byOldId?.id]).toEqual([shown(cart), own.id]);
    await changed(asAda, 'cartLinesAdd', { cartId: own.id, lines: [units(bowl)] });
    expect(shown(await cartOf(asAda, guest.id))).toEqual([`5 × ${mug.id}`, `2 × ${bowl.id}`]);
  });

  it('again changes nothing', async () => {
    const asAda = graph.as(customer(await somebody()));
    const mug = await given.variant();
    const { id } = await create(graph, [units(mug, 2)]);
    await signIn(asAda, id);
    expect(shown(await signIn(asAda, id))).toEqual([`2 × ${mug.id}`]);
  });

  it('works with an access token, and not with one that is no good', async () => {
    const ada = await somebody();
    TOKENS.set('good', ada.id);
    const { id: cartId } = await create(graph, []);
    const bad = { cartId, buyerIdentity: { customerAccessToken: 'bad', email: 'ada@example.com' } };
    expect(problems(await mutate(graph, 'cartBuyerIdentityUpdate', bad))).toEqual([
      'INVALID buyerIdentity.customerAccessToken',
    ]);
    const buyerIdentity = { customerAccessToken: 'good', email: 'ada@example.com' };
    const cart = await changed(graph, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity });
    // Who asks has not signed in: the cart is the customer's, and who that is stays with the customer.
    expect(cart.buyerIdentity).toMatchObject({ email: 'ada@example.com', customer: null });
    expect((await cartOf(graph.as(customer(ada)), cartId))?.buyerIdentity.customer).not.toBeNull();
  });

  it('never opens the cart of one customer to another', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const { id: cartId } = await create(graph.as(customer(ada)), []);
    const asBob = graph.as(customer(bob));
    expect(await cartOf(asBob, cartId)).toBeNull();
    expect(problems(await mutate(asBob, 'cartNoteUpdate', { cartId, note: 'mine' }))).toEqual(['INVALID cartId']);
    expect(problems(await mutate(asBob, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: {} }))).toEqual([
      'INVALID cartId',
    ]);
  });

  it("gives a customer the prices and the discounts of their group, and nobody else's", async () => {
    const variant = await given.variant({ price: 1_000n });
    await graph.database.prisma.customerGroupPrice.create({
      data: { variantId: variant.id, marketId: given.markets[0].id, customerTag: 'trade', amount: 800n },
    });
    await given.discount('TRADE', { customerTags: ['trade'] });
    const asTrade = graph.as(customer(await somebody(['trade'])));
    const cart = await create(asTrade, [units(variant)], { discountCodes: ['TRADE'] });
    expect(cart.lines.nodes[0]!.cost.amountPerQuantity.amount).toBe('8.0');
    expect(cart.cost.totalAmount.amount).toBe('7.2');
    const asOther = graph.as(customer(await somebody()));
    const { cart: other, warnings } = await mutate(asOther, 'cartCreate', {
      input: { lines: [units(variant)], discountCodes: ['TRADE'] },
    });
    expect(other!.cost.totalAmount.amount).toBe('10.0');
    expect(warnings.map(({ code }) => code)).toEqual(['DISCOUNT_CUSTOMER_NOT_ELIGIBLE']);
  });

  it('takes an address of the customer who asks, and of nobody else', async () => {
    const [ada, bob] = [await somebody(), await somebody()];
    const address = await graph.database.prisma.customerAddress.create({
      data: { customerId: ada.id, city: 'Ulm', countryCode: 'DE', address1: 'Gasse 1' },
    });
    const addresses = [{ address: { copyFromCustomerAddressId: `gid://vitrine/CustomerAddress/${address.id}` } }];
    const mine = await create(graph.as(customer(ada)), []);
    const cart = await changed(graph.as(customer(ada)), 'cartDeliveryAddressesAdd', { cartId: mine.id, addresses });
    expect(cart.delivery.addresses).toMatchObject([{ selected: true, address: { city: 'Ulm' } }]);
    const theirs = await create(graph.as(customer(bob)), []);
    const refused = await mutate(graph.as(customer(bob)), 'cartDeliveryAddressesAdd', { cartId: theirs.id, addresses });
    expect(problems(refused)[0]).toBe('INVALID_DELIVERY_ADDRESS_ID addresses.0.address.copyFromCustomerAddressId');
  });
});
