import { beforeAll, describe, expect, it } from 'vitest';
import type { ProductVariant } from '../../../src/generated/prisma/client.ts';
import { useGraph } from '../../support/graph.ts';
import { changed, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';
import { quote, type QuoteOutcome } from './quote-client.ts';

const graph = useGraph('empty');
let given: CartShop;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
});

const delivery = { addresses: [{ address: { deliveryAddress: { countryCode: 'DE', city: 'Ulm' } } }] };
const create = async (lines: object[], more: object = {}) =>
  (await changed(graph, 'cartCreate', { input: { lines, delivery, ...more } })).id;
const held = (variant: ProductVariant) =>
  graph.database.prisma.inventoryHold.findMany({ where: { variantId: variant.id } });
const codes = ({ problems }: QuoteOutcome) => problems.map(({ code, available }) => `${code} ${available}`);

describe('a quote', () => {
  it('promises lines, discounts, taxes, delivery and totals, signed and for a while', async () => {
    const variant = await given.variant({ price: 1_190n, stock: 5 });
    await given.discount('TENQ');
    const cartId = await create([units(variant, 2)], { discountCodes: ['TENQ'] });
    const { quote: made, changed: difference } = await quote(graph, cartId);
    expect(difference).toBeNull();
    expect(made).toMatchObject({
      isValid: true,
      signature: expect.stringMatching(/^[\w-]{43}$/) as string,
      lines: [
        {
          quantity: 2,
          discounts: [{ code: 'TENQ', amount: { amount: '2.38' } }],
          taxLines: [{ title: 'VAT', rate: 0.19, amount: { amount: '3.42' } }],
          totalAmount: { amount: '21.42' },
        },
      ],
      delivery: { handle: 'standard', totalAmount: { amount: '4.9' } },
      totalAmount: { amount: '26.32', currencyCode: 'EUR' },
      taxAmount: { amount: '4.2' },
      dueAmount: { amount: '26.32' },
    });
    expect((await held(variant)).map(({ quantity }) => quantity)).toEqual([2]);
  });

  it('is the same when nothing has changed, and holds one set of stock and of discounts', async () => {
    const variant = await given.variant({ stock: 5 });
    const discount = await given.discount('ONCEQ', { usageLimit: 1 });
    const cartId = await create([units(variant, 3)], { discountCodes: ['ONCEQ'] });
    const first = await quote(graph, cartId);
    const second = await quote(graph, cartId);
    expect(second.changed).toBeNull();
    expect(second.quote).toMatchObject({ id: first.quote!.id, version: first.quote!.version });
    expect(second.quote!.expiresAt > first.quote!.expiresAt).toBe(true);
    expect((await held(variant)).map(({ quantity }) => quantity)).toEqual([3]);
    expect(await graph.database.prisma.discountUse.count({ where: { discountId: discount.id } })).toBe(1);
  });

  it('tells line by line what is different from the one that was shown', async () => {
    const [mug, bowl] = [await given.variant({ price: 1_000n, stock: 9 }), await given.variant({ price: 500n })];
    const cartId = await create([units(mug), units(bowl, 2)]);
    const { quote: shown } = await quote(graph, cartId);
    await graph.database.prisma.variantPrice.updateMany({ where: { variantId: mug.id }, data: { amount: 1_100n } });
    const dearer = await quote(graph, cartId, shown!.id);
    expect(dearer.quote!.id).not.toBe(shown!.id);
    expect(dearer.changed).toMatchObject({
      amount: { amount: '1.0' },
      totalBefore: { amount: '24.9' },
      totalAfter: { amount: '25.9' },
      lines: [{ reasons: expect.arrayContaining(['PRICE', 'TAX']) as string[], amount: { amount: '1.0' } }],
      delivery: null,
    });
    await changed(graph, 'cartLinesAdd', { cartId, lines: [units(mug, 4)] });
    const more = await quote(graph, cartId, shown!.id);
    expect(more.changed).toMatchObject({
      lines: [{ reasons: expect.arrayContaining(['PRICE', 'QUANTITY']) as string[] }],
      delivery: { reasons: expect.arrayContaining(['PRICE']) as string[], amount: { amount: '-4.9' } },
    });
    expect((await held(mug)).map(({ quantity }) => quantity)).toEqual([5]);
  });

  it('is not given where something stands in the way, which then holds nothing new', async () => {
    const scarce = await given.variant({ stock: 2 });
    const cartId = await create([units(scarce, 2)]);
    await graph.database.prisma.inventoryLevel.updateMany({ where: { variantId: scarce.id }, data: { onHand: 1 } });
    await graph.database.prisma.productVariant.update({ where: { id: scarce.id }, data: { quantityAvailable: 1 } });
    expect(codes(await quote(graph, cartId))).toEqual(['NOT_ENOUGH_STOCK 1']);
    expect(await held(scarce)).toEqual([]);
    const empty = (await changed(graph, 'cartCreate', { input: {} })).id;
    expect(codes(await quote(graph, empty))).toEqual(['EMPTY_CART null']);
    const nowhere = (await changed(graph, 'cartCreate', { input: { lines: [units(scarce)] } })).id;
    expect(codes(await quote(graph, nowhere))).toEqual(['DELIVERY_ADDRESS_MISSING null']);
    const gone = await given.variant();
    const leftOver = await create([units(gone)]);
    await graph.database.prisma.product.update({ where: { id: gone.productId }, data: { status: 'ARCHIVED' } });
    expect(codes(await quote(graph, leftOver))).toEqual(['MERCHANDISE_NOT_AVAILABLE 0']);
    expect((await quote(graph, 'gid://vitrine/Cart/1')).userErrors).toMatchObject([
      { code: 'INVALID', field: ['cartId'] },
    ]);
  });

  it('holds for its own cart, and not for others, until it expires', async () => {
    const last = await given.variant({ stock: 1 });
    const [mine, theirs] = [await create([units(last)]), await create([units(last)])];
    expect((await quote(graph, mine)).quote).not.toBeNull();
    expect(codes(await quote(graph, theirs))).toEqual(['NOT_ENOUGH_STOCK 0']);
    expect((await quote(graph, mine)).quote).not.toBeNull();
    const past = new Date(Date.now() - 1_000);
    await graph.database.prisma.inventoryHold.updateMany({ where: { variantId: last.id }, data: { expiresAt: past } });
    expect((await quote(graph, theirs)).quote).not.toBeNull();
    expect(codes(await quote(graph, mine))).toEqual(['NOT_ENOUGH_STOCK 0']);
  });

  it('goes on without a discount that others have used up meanwhile', async () => {
    const variant = await given.variant({ price: 10_000n });
    await given.discount('FIRSTQ', { usageLimit: 1 });
    const [mine, theirs] = [
      await create([units(variant)], { discountCodes: ['FIRSTQ'] }),
      await create([units(variant)], { discountCodes: ['FIRSTQ'] }),
    ];
    expect((await quote(graph, mine)).quote?.totalAmount.amount).toBe('90.0');
    expect((await quote(graph, theirs)).quote?.totalAmount.amount).toBe('100.0');
  });
});
