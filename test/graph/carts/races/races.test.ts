import { describe, expect, it } from 'vitest';
import type { ProductVariant } from '../../../../src/generated/prisma/client.ts';
import type { DocumentLine } from '../../../../src/services/carts/cart-document.ts';
import { uuidV7 } from '../../../../src/platform/random/uuid-v7.ts';
import { cartOf, changed, shown, units } from '../cart-client.ts';
import { quote } from '../quote-client.ts';
import { useRaceGround } from './race-ground.ts';

const ground = useRaceGround();
const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const line = ({ id }: ProductVariant, quantity = 1): DocumentLine => ({
  ...{ id: uuidV7(), variantId: id.toString(), quantity, attributes: [] },
});
const ULM = {
  ...{ id: uuidV7(), selected: true, oneTimeUse: false, city: 'Ulm', countryCode: 'DE' },
  ...{ firstName: null, lastName: null, company: null, address1: null, address2: null, provinceCode: null, zip: null },
  phone: null,
};

/** All at once, but no more than so many on their way: each of them is still answered by two servers that know nothing of each other. */
async function atOnce<Result>(count: number, most: number, work: (at: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < count; at = next++) results[at] = await work(at);
  };
  await Promise.all(times(most).map(worker));
  return results;
}

describe('over two servers, at once', () => {
  it('50 edits of one cart lose none', async () => {
    const [common, ...others] = await Promise.all(times(11).map(() => ground.shop.variant()));
    const [cartId] = await ground.carts(1, () => ({}));
    await Promise.all(
      times(50).map((at) => {
        if (at % 5 === 4) return changed(ground, 'cartNoteUpdate', { cartId, note: `Note ${at}` });
        const variant = at % 5 === 3 ? others[Math.floor(at / 5)]! : common!;
        return changed(ground, 'cartLinesAdd', { cartId, lines: [units(variant)] });
      }),
    );
    const cart = await cartOf(ground, cartId!);
    const expected = [`30 × ${common!.id}`, ...others.map(({ id }) => `1 × ${id}`)];
    expect(shown(cart).sort()).toEqual(expected.sort());
    expect(cart).toMatchObject({ version: 51, totalQuantity: 40 });
  });

  it('20 sign-ins of one person lose no line and double none, with one cart or with twenty', async () => {
    const [common, ...own] = await Promise.all(times(21).map(() => ground.shop.variant()));
    const signIn = async (cartId: string, customerAccessToken: string) =>
      changed(ground, 'cartBuyerIdentityUpdate', { cartId, buyerIdentity: { customerAccessToken } });
    const [same] = await ground.carts(1, () => ({ lines: [line(common!, 2)] }));
    const first = await ground.issuer.token({ claims: { sub: 'first' } });
    await Promise.all(times(20).map(() => signIn(same!, first)));
    expect(shown(await cartOf(ground, same!))).toEqual([`2 × ${common!.id}`]);

    const many = await ground.carts(20, (at) => ({ lines: [line(common!), line(own[at]!)] }));
    const second = await ground.issuer.token({ claims: { sub: 'second' } });
    await Promise.all(many.map((cartId) => signIn(cartId, second)));
    const expected = [`20 × ${common!.id}`, ...own.map(({ id }) => `1 × ${id}`)].sort();
    const seen = await Promise.all(many.map(async (cartId) => shown(await cartOf(ground, cartId)).sort()));
    expect(seen).toEqual(many.map(() => expected));
    expect(await ground.database.prisma.cart.count({ where: { customerId: { not: null } } })).toBe(2);
  });

  it('200 quotes use a discount that may be used 37 times exactly 37 times, and once for each customer', async () => {
    const variant = await ground.shop.variant({ price: 10_000n });
    await ground.shop.discount('FEW', { usageLimit: 37 });
    await ground.shop.discount('MINE', { perCustomerLimit: 1 });
    const totalsOf = async (count: number, discountCode: string, email: (at: number) => string) => {
      const carts = await ground.carts(count, (at) => ({
        ...{ lines: [line(variant)], addresses: [ULM], discountCodes: [discountCode] },
        buyer: { countryCode: 'DE', email: email(at), phone: null },
      }));
      const made = await atOnce(count, 100, (at) => quote(ground, carts[at]!));
      return made.map((outcome) => outcome.quote?.totalAmount.amount);
    };
    const few = await totalsOf(200, 'FEW', (at) => `buyer-${at}@example.com`);
    expect(few.filter((total) => total === '90.0')).toHaveLength(37);
    expect(few.filter((total) => total === '100.0')).toHaveLength(163);
    const mine = await totalsOf(40, 'MINE', (at) => `buyer-${at % 4}@example.com`);
    expect(mine.filter((total) => total === '90.0')).toHaveLength(4);
    expect(mine.filter((total) => total === '100.0')).toHaveLength(36);
  });

  it('1,000 quotes for 100 units hold exactly 100, and each of the others is told so', async () => {
    const variant = await ground.shop.variant({ stock: 100 });
    const elsewhere = await ground.shop.variant();
    const carts = await ground.carts(1_000, () => ({ lines: [line(variant)], addresses: [ULM] }));
    const [other] = await ground.carts(1, () => ({}));
    let answered = 0;
    let during = -1;
    const buying = atOnce(1_000, 250, async (at) => {
      const outcome = await quote(ground, carts[at]!);
      answered += 1;
      return outcome;
    });
    await changed(ground, 'cartLinesAdd', { cartId: other, lines: [units(elsewhere)] }).then(() => (during = answered));
    const made = await buying;
    expect(made.filter((outcome) => outcome.quote !== null)).toHaveLength(100);
    const told = made.filter(({ problems }) =>
      problems.some(({ code, available }) => code === 'NOT_ENOUGH_STOCK' && available === 0),
    );
    expect(told).toHaveLength(900);
    const holds = await ground.database.prisma.inventoryHold.aggregate({
      where: { variantId: variant.id },
      _sum: { quantity: true },
    });
    expect(holds._sum.quantity).toBe(100);
    const { quantityAvailable } = await ground.database.prisma.productVariant.findUniqueOrThrow({
      where: { id: variant.id },
    });
    expect(quantityAvailable).toBe(0);
    // Who does something else does not wait for all of them.
    expect(during).toBeLessThan(1_000);
  });
});
