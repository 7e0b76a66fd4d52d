import { beforeAll, describe, expect, it } from 'vitest';
import type { ProductVariant } from '../../../src/generated/prisma/client.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { customer } from '../../support/viewers.ts';
import { cartOf, changed, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';
import { publishedCartClient, wholeCartFragment, type PublishedCart } from './published-cart-client.ts';
import { quote } from './quote-client.ts';

/** SQL statements that a mutation of a cart may send; BEGIN and COMMIT count. */
const MOST = 12;
const CARDS = ['GIFTGIFTGIFT2222', 'GIFTGIFTGIFT3333'];
const to = (city: string) => ({
  address: { deliveryAddress: { countryCode: 'DE' as const, city, address1: 'Gasse 1', zip: '89073', lastName: 'A' } },
});

const database = useTestDatabase();
let graph: TestGraph;
let given: CartShop;
const variants: ProductVariant[] = [];
beforeAll(async () => {
  graph = await startGraph({ database });
  given = await makeCartShop(graph.database.prisma);
  for (let made = 0; made < 101; made += 1)
    variants.push(await given.variant({ price: 1_000n + BigInt(made), stock: 1_000 }));
  await addOptions();
  await given.discount('TENOFF', { usageLimit: 1_000, perCustomerLimit: 100 });
  await given.discount(null, { class: 'PRODUCT', rateMicros: 20_000n });
  for (const code of CARDS) await given.giftCard(code, 500n);
  return () => graph.close();
}, 60_000);

type Counts = Readonly<Record<string, number>>;

/** Gives each product an option, which pages with carts on them show. */
async function addOptions(): Promise<void> {
  await graph.database.prisma.$executeRaw`
    WITH options AS (
      INSERT INTO product_option (product_id, name, position) SELECT id, 'Size', 1 FROM product RETURNING id, product_id
    ), chosen AS (
      INSERT INTO product_option_value (product_id, option_id, name, position)
      SELECT product_id, id, 'M', 1 FROM options RETURNING id, product_id
    )
    UPDATE product_variant v SET option_value_ids = ARRAY[c.id] FROM chosen c WHERE c.product_id = v.product_id`;
}

/** Ids of what a cart has. */
interface Parts {
  readonly lineId: string;
  readonly addressId: string;
  readonly cardId: string;
  readonly groupId: string;
}

const created = (lines: number) => ({
  lines: variants.slice(0, lines).map((variant) => units(variant, 2)),
  ...{ discountCodes: ['TENOFF', 'NOTHING'], giftCardCodes: [CARDS[0]!], note: 'Please ring' },
  ...{ buyerIdentity: { email: 'ada@example.com', countryCode: 'DE' as const } },
  delivery: { addresses: [{ ...to('Ulm'), selected: true }] },
});

/** What the published client can do to a cart that has everything, one after the other. */
const METHODS: Readonly<Record<string, (cart: PublishedCart, parts: Parts) => Promise<unknown>>> = {
  addLines: (cart) => cart.addLines([units(variants[100]!, 2)]),
  updateLines: (cart, { lineId }) => cart.updateLines([{ id: lineId, quantity: 3 }]),
  updateDiscountCodes: (cart) => cart.updateDiscountCodes(['tenoff']),
  addGiftCardCodes: (cart) => cart.addGiftCardCodes([CARDS[1]!]),
  removeGiftCardCodes: (cart, { cardId }) => cart.removeGiftCardCodes([cardId]),
  updateGiftCardCodes: (cart) => cart.updateGiftCardCodes(CARDS),
  updateBuyerIdentity: (cart) => cart.updateBuyerIdentity({ email: 'bob@example.com', countryCode: 'DE' }),
  updateNote: (cart) => cart.updateNote('Please knock'),
  updateAttributes: (cart) => cart.updateAttributes([{ key: 'wrap', value: 'paper' }]),
  updateSelectedDeliveryOption: (cart, { groupId }) =>
    cart.updateSelectedDeliveryOption([{ deliveryGroupId: groupId, deliveryOptionHandle: 'express' }]),
  addDeliveryAddresses: (cart) => cart.addDeliveryAddresses([to('Kiel')]),
  updateDeliveryAddresses: (cart, { addressId }) => cart.updateDeliveryAddresses([{ id: addressId, ...to('Bonn') }]),
  replaceDeliveryAddresses: (cart) => cart.replaceDeliveryAddresses([{ ...to('Jena'), selected: true }]),
  removeLines: (cart, { lineId }) => cart.removeLines([lineId]),
};

/** Statements of each mutation of a cart with so many lines. */
async function measure(lines: number, fragment?: string, asks: Pick<TestGraph, 'query'> = graph): Promise<Counts> {
  const client = publishedCartClient(asks, fragment);
  const { cart } = client;
  const { cart: made, userErrors } = await cart.create(created(lines));
  expect(userErrors).toEqual([]);
  const counts: Record<string, number> = { create: client.last() };
  const { lines: found, delivery, appliedGiftCards, deliveryGroups } = (await cartOf(graph, made!.id))!;
  const parts = {
    ...{ lineId: found.nodes[0]!.id, addressId: delivery.addresses[0]!.id },
    ...{ cardId: appliedGiftCards[0]!.id, groupId: deliveryGroups.nodes[0]!.id },
  };
  for (const [method, act] of Object.entries(METHODS)) {
    const result = (await act(cart, parts)) as { userErrors: unknown };
    expect(result.userErrors, method).toEqual([]);
    counts[method] = client.last();
  }
  const first = await quote(asks, made!.id);
  expect(first.problems).toEqual([]);
  await changed(asks, 'cartNoteUpdate', { cartId: made!.id, note: 'Please do' });
  const again = await quote(asks, made!.id, first.quote!.id);
  return { ...counts, quote: first.statements, 'quote again': again.statements };
}

const beyond = (counts: Counts): string[] =>
  Object.entries(counts).flatMap(([method, statements]) => (statements > MOST ? [`${method}: ${statements}`] : []));

describe('a mutation of a cart', () => {
  it.each([
    ['what the published client asks for', () => Promise.resolve(undefined)],
    ['the whole cart', wholeCartFragment],
  ])('sends 12 statements at the most, as many for 100 lines as for 1, answered with %s', async (_, fragment) => {
    const [one, ten, hundred] = [
      await measure(1, await fragment()),
      await measure(10, await fragment()),
      await measure(100, await fragment()),
    ];
    expect(beyond(one)).toEqual([]);
    expect([ten, hundred]).toEqual([one, one]);
    expect(Object.keys(one)).toHaveLength(17);
  });

  it('sends more for more lines when reads are not batched: the proof is seen to fail', async () => {
    const unbatched = await startGraph({ database, unbatched: '' });
    const [one, ten] = [
      await measure(1, await wholeCartFragment(), unbatched),
      await measure(10, await wholeCartFragment(), unbatched),
    ];
    await unbatched.close();
    expect(beyond(ten).length).toBeGreaterThan(10);
    expect(ten['addLines']).toBeGreaterThan(one['addLines']!);
  });

  it('sends 7 when a customer signs in who had a cart, whatever is in both', async () => {
    const counts: number[] = [];
    for (const lines of [1, 100]) {
      const ada = graph.as(customer(await graph.database.prisma.customer.create({ data: { firstName: 'Ada' } })));
      await changed(ada, 'cartCreate', { input: { lines: variants.slice(0, lines).map((variant) => units(variant)) } });
      const { id: guest } = await changed(graph, 'cartCreate', { input: created(lines) });
      const client = publishedCartClient(ada, undefined, guest);
      const { cart, userErrors } = await client.cart.updateBuyerIdentity({ email: 'ada@example.com' });
      expect([userErrors, cart?.totalQuantity]).toEqual([[], 3 * lines]);
      counts.push(client.last());
    }
    expect(counts).toEqual([7, 7]);
  });
});
