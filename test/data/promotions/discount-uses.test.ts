import { describe, expect, it } from 'vitest';
import { DiscountUseStore } from '../../../src/services/promotions/discount-use.store.ts';
import { guest, soon, times, usePromotions } from './promotion-shop.ts';

const shop = usePromotions();
const { reserve } = shop;
const count = (outcomes: readonly boolean[]) => outcomes.filter(Boolean).length;
const deadlocks = async () => {
  const [row] = await shop.prisma.$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
  return row!.deadlocks;
};

describe('two hundred at the same time', () => {
  it('get no more uses than there are, and nobody who could have one gets none', async () => {
    const { id } = await shop.discount({ usageLimit: 37 });
    expect(count(await times(200, (at) => reserve(`all-${at}`, [id])))).toBe(37);
    expect(await shop.uses(id)).toBe(37);
  });

  it('who are one customer, or one guest, get what one may have', async () => {
    const { id } = await shop.discount({ perCustomerLimit: 3 });
    const taken = await times(200, (at) =>
      reserve(`one-${at}`, [id], at % 2 ? guest('ada@example.com') : { customerId: 7n, contact: null }),
    );
    expect([count(taken.filter((_, at) => at % 2)), count(taken.filter((_, at) => at % 2 === 0))]).toEqual([3, 3]);
    expect(await shop.uses(id)).toBe(6);
  });

  it('who want several have all that they want or nothing, whatever the order, and never wait for one another', async () => {
    const before = await deadlocks();
    const [one, other] = [await shop.discount({ usageLimit: 20 }), await shop.discount({ usageLimit: 50 })];
    const taken = await times(200, (at) => reserve(`both-${at}`, at % 2 ? [one.id, other.id] : [other.id, one.id]));
    expect([count(taken), await shop.uses(one.id), await shop.uses(other.id)]).toEqual([20, 20, 20]);
    expect(await deadlocks()).toBe(before);
  });

  it('who come back for what has expired, and those who extend it, have it once', async () => {
    const { id } = await shop.discount({ usageLimit: 40 });
    expect(count(await times(40, (at) => reserve(`slow-${at}`, [id])))).toBe(40);
    await shop.expire(id);
    const outcomes = await times(200, async (at): Promise<boolean | null> => {
      if (at % 5 === 0) {
        const kept = await shop.run((tx) => DiscountUseStore.extend(tx, `slow-${at / 5}`, soon()));
        return kept.length > 0;
      }
      if (at % 5 === 1) {
        await shop.run((tx) => DiscountUseStore.releaseExpired(tx, 3));
        return null;
      }
      return reserve(`rival-${at}`, [id]);
    });
    expect(outcomes.filter((outcome) => outcome === true)).toHaveLength(40);
    expect(await shop.uses(id)).toBe(40);
  });

  it('would get too many without the lock', async () => {
    const { id } = await shop.discount({ usageLimit: 1 });
    let both = 0;
    let release = () => undefined as void;
    const whenBoth = new Promise<void>((resolve) => (release = resolve));
    // As if no limit had been set when the rows were locked: each counts before the other is written.
    const unlocked = (holder: string) =>
      shop.run(async (tx) => {
        const [row] = await tx.$queryRaw<
          { used: bigint }[]
        >`SELECT count(*) AS used FROM discount_use WHERE discount_id = ${id}`;
        if ((both += 1) === 2) release();
        await whenBoth;
        if (row!.used < 1n) await tx.discountUse.create({ data: { discountId: id, holder, expiresAt: soon() } });
      });
    await Promise.all([unlocked('first'), unlocked('second')]);
    expect(await shop.uses(id)).toBe(2);
  });
});

describe('a use', () => {
  it('is had once however often a cart is quoted, and is given back with what it does not want any more', async () => {
    const [one, other] = [await shop.discount({ usageLimit: 1 }), await shop.discount()];
    expect(await reserve('cart', [one.id, other.id])).toBe(true);
    expect(await reserve('cart', [one.id])).toBe(true);
    expect([await shop.uses(one.id), await shop.uses(other.id)]).toEqual([1, 0]);
    expect(await reserve('another', [one.id])).toBe(false);
    expect(await reserve('cart', [])).toBe(true);
    expect(await reserve('another', [one.id])).toBe(true);
  });

  it('is written down with its code, and who it is of', async () => {
    const { id } = await shop.discount({ perCustomerLimit: 1 }, ['TEN']);
    const uses = [{ discountId: id, code: 'ten' }];
    expect(await shop.run((tx) => DiscountUseStore.replace(tx, 'known', uses, guest('a@b.example'), soon()))).toEqual(
      [],
    );
    expect(await shop.prisma.discountUse.findFirst({ where: { discountId: id } })).toMatchObject({
      ...{ holder: 'known', code: 'ten', contact: 'a@b.example', customerId: null, reference: null },
    });
  });

  it('of one whose limit is per customer is not for somebody unknown', async () => {
    const { id } = await shop.discount({ perCustomerLimit: 1 });
    expect(await reserve('unknown', [id], { customerId: null, contact: null })).toBe(false);
  });

  it('counts no more when it has expired, also before the job has run', async () => {
    const { id } = await shop.discount({ usageLimit: 1 });
    expect(await reserve('first', [id])).toBe(true);
    await shop.expire(id);
    expect(await reserve('second', [id])).toBe(true);
    expect(await shop.run((tx) => DiscountUseStore.extend(tx, 'first', soon()))).toEqual([]);
    expect(await shop.run((tx) => DiscountUseStore.redeem(tx, 'first', 'order 1'))).toEqual([]);
  });

  it('that an order has is used for good, and the next quote of the same cart is another', async () => {
    const { id } = await shop.discount({ usageLimit: 2 });
    expect(await reserve('cart', [id])).toBe(true);
    expect(await shop.run((tx) => DiscountUseStore.redeem(tx, 'cart', 'order 2'))).toEqual([id]);
    await shop.run((tx) => DiscountUseStore.release(tx, 'cart'));
    expect(await reserve('cart', [id])).toBe(true);
    expect(await reserve('another', [id])).toBe(false);
    await shop.run((tx) => DiscountUseStore.release(tx, 'cart'));
    expect([await shop.uses(id), await reserve('another', [id]), await reserve('third', [id])]).toEqual([
      1,
      true,
      false,
    ]);
  });

  it('of what has no limit waits for nobody', async () => {
    const { id } = await shop.discount();
    await shop.run(async (tx) => {
      await DiscountUseStore.replace(tx, 'slow', [{ discountId: id, code: null }], guest('slow'), soon());
      expect(await reserve('quick', [id])).toBe(true);
    });
    expect(await shop.uses(id)).toBe(2);
  });
});
