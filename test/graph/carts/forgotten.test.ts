import { beforeAll, describe, expect, it } from 'vitest';
import { forgetOldCarts } from '../../../src/jobs/forget-old-carts.job.ts';
import { releaseExpiredUses } from '../../../src/jobs/release-expired-uses.job.ts';
import { useGraph } from '../../support/graph.ts';
import { customer, staff } from '../../support/viewers.ts';
import { cartOf, changed, units } from './cart-client.ts';
import { makeCartShop, type CartShop } from './cart-shop.ts';
import { quote } from './quote-client.ts';

const graph = useGraph('empty');
let given: CartShop;
beforeAll(async () => {
  given = await makeCartShop(graph.database.prisma);
});

const DAY_MS = 86_400_000;
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS);
const delivery = { addresses: [{ address: { deliveryAddress: { countryCode: 'DE', city: 'Ulm' } } }] };
const uuidOf = (cartId: string): string => /Cart\/([0-9a-f-]+)/.exec(cartId)![1]!;

describe('what is forgotten of carts', () => {
  it('are those that nobody has changed for long, with their quotes, and no others', async () => {
    const { prisma } = graph.database;
    const variant = await given.variant();
    const create = async () =>
      (await changed(graph, 'cartCreate', { input: { lines: [units(variant)], delivery } })).id;
    const [old, young] = [await create(), await create()];
    await quote(graph, old);
    await quote(graph, young);
    await prisma.cart.update({ where: { id: uuidOf(old) }, data: { updatedAt: ago(31) } });
    await forgetOldCarts(graph.database, 30).run();
    expect([await cartOf(graph, old), (await cartOf(graph, young))?.totalQuantity]).toEqual([null, 1]);
    const quotesOf = (cartId: string) => prisma.quote.count({ where: { cartId: uuidOf(cartId) } });
    expect([await quotesOf(old), await quotesOf(young)]).toEqual([0, 1]);
    await prisma.quote.updateMany({ where: { cartId: uuidOf(young) }, data: { expiresAt: ago(8) } });
    await forgetOldCarts(graph.database, 30).run();
    expect(await quotesOf(young)).toBe(0);
  });

  it('are reservations of discounts that have expired', async () => {
    const { prisma } = graph.database;
    const { id: discountId } = await given.discount('SOONGONE', { usageLimit: 5 });
    const variant = await given.variant();
    const input = { lines: [units(variant)], delivery, discountCodes: ['SOONGONE'] };
    await quote(graph, (await changed(graph, 'cartCreate', { input })).id);
    await quote(graph, (await changed(graph, 'cartCreate', { input })).id);
    const [first] = await prisma.discountUse.findMany({ where: { discountId } });
    await prisma.discountUse.update({ where: { id: first!.id }, data: { expiresAt: ago(1) } });
    await releaseExpiredUses(graph.database, 1).run();
    expect(await prisma.discountUse.count({ where: { discountId } })).toBe(1);
  });

  it('is everything of somebody who is erased, after they were given it', async () => {
    const { prisma } = graph.database;
    const ada = await prisma.customer.create({ data: { firstName: 'Ada', email: 'ada@example.com' } });
    await given.discount('ERASED', { perCustomerLimit: 1 });
    const variant = await given.variant();
    const input = { lines: [units(variant)], delivery, note: 'For Ada', discountCodes: ['ERASED'] };
    const { id: guestId } = await changed(graph, 'cartCreate', {
      input: { ...input, buyerIdentity: { email: 'Ada@example.com' } },
    });
    await quote(graph, guestId);
    const { id } = await changed(graph.as(customer(ada)), 'cartCreate', { input });
    const erased = `customerId: "gid://vitrine/Customer/${ada.id}"`;
    const exported = await graph
      .as(staff('admin'))
      .query<{ customerDataExport: { data: unknown } }>(`mutation { customerDataExport(${erased}) { data } }`);
    expect(JSON.stringify(exported.data)).toContain('For Ada');
    await graph
      .as(staff('admin'))
      .query(`mutation { customerErase(${erased}, confirm: true) { userErrors { code } } }`);
    expect(await cartOf(graph, id)).toBeNull();
    expect(await prisma.discountUse.count({ where: { contact: 'ada@example.com' } })).toBe(0);
  });
});
