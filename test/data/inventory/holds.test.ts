import { describe, expect, it } from 'vitest';
import { metered } from '../../../src/platform/db/statement-meter.ts';
import { past, useHoldShop } from './hold-shop.ts';

const shop = useHoldShop();
const at = (variant: { id: bigint }, location: { id: bigint }, onHand: number) =>
  shop.prisma.inventoryLevel.create({ data: { variantId: variant.id, locationId: location.id, onHand } });

describe('holding', () => {
  it('keeps units from others, and says how many they could have', async () => {
    const variant = await shop.given.variant(5);
    expect(await shop.replace('a', [[variant, 3]])).toEqual([]);
    expect(await shop.levels(variant)).toEqual([[5, 3]]);
    expect(await shop.given.summary(variant)).toEqual([2, true, 2, true]);
    expect(await shop.replace('b', [[variant, 3]])).toEqual([{ variantId: variant.id, wanted: 3, available: 2 }]);
    expect(await shop.replace('b', [[variant, 2]])).toEqual([]);
    expect(await shop.given.summary(variant)).toEqual([0, false, 0, false]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('twice is holding once: what a holder has counts as its own', async () => {
    const [one, other] = [await shop.given.variant(5), await shop.given.variant(5)];
    for (const quantity of [5, 5, 4])
      expect(
        await shop.replace('twice', [
          [one, quantity],
          [other, 1],
        ]),
      ).toEqual([]);
    expect([await shop.levels(one), await shop.levels(other)]).toEqual([[[5, 4]], [[5, 1]]]);
    expect(await shop.replace('twice', [[other, 2]])).toEqual([]);
    expect([await shop.levels(one), await shop.levels(other)]).toEqual([[[5, 0]], [[5, 2]]]);
    expect(await shop.given.summary(one)).toEqual([5, true, 5, true]);
    expect(await shop.replace('twice', [])).toEqual([]);
    expect(await shop.levels(other)).toEqual([[5, 0]]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('changes nothing where there is too little of one variant', async () => {
    const [one, other] = [await shop.given.variant(5), await shop.given.variant(1)];
    await shop.replace('short', [[one, 2]]);
    const gone = { id: 999_999n };
    expect(
      await shop.replace('short', [
        [gone, 1],
        [other, 1],
        [one, 4],
        [one, 2],
        [other, 1],
      ]),
    ).toEqual([
      { variantId: one.id, wanted: 6, available: 5 },
      { variantId: other.id, wanted: 2, available: 1 },
      { variantId: gone.id, wanted: 1, available: 0 },
    ]);
    expect([await shop.levels(one), await shop.levels(other)]).toEqual([[[5, 2]], [[1, 0]]]);
    expect(await shop.extend('short')).toBe(true);
    expect(await shop.wrong()).toEqual([]);
  });

  it('takes a place that can serve all, otherwise more than one, the fullest first', async () => {
    const { store } = shop.given;
    const variant = await shop.given.variant(3);
    await at(variant, store, 5);
    await shop.replace('p1', [[variant, 4]]);
    expect(await shop.levels(variant)).toEqual([
      [3, 0],
      [5, 4],
    ]);
    await shop.replace('p1', [[variant, 2]]);
    expect(await shop.levels(variant)).toEqual([
      [3, 2],
      [5, 0],
    ]);
    await shop.replace('p1', [[variant, 7]]);
    expect(await shop.levels(variant)).toEqual([
      [3, 2],
      [5, 5],
    ]);
    expect(await shop.replace('p2', [[variant, 2]])).toEqual([{ variantId: variant.id, wanted: 2, available: 1 }]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('has what is missing at one place made up by another before anybody else gets it', async () => {
    const variant = await shop.given.variant(-2);
    await at(variant, shop.given.store, 5);
    expect(await shop.replace('made-up', [[variant, 4]])).toEqual([{ variantId: variant.id, wanted: 4, available: 3 }]);
    expect(await shop.replace('made-up', [[variant, 3]])).toEqual([]);
  });

  it('asks nothing of what is not counted, and goes beyond what is there where that is allowed', async () => {
    const [uncounted, beyond, nowhere] = [
      await shop.given.variant(0),
      await shop.given.variant(2),
      await shop.given.variant(null),
    ];
    await shop.prisma.productVariant.update({ where: { id: uncounted.id }, data: { inventoryTracked: false } });
    await shop.prisma.productVariant.updateMany({
      where: { id: { in: [beyond.id, nowhere.id] } },
      data: { inventoryPolicy: 'CONTINUE' },
    });
    const wanted = [
      [uncounted, 9],
      [beyond, 5],
      [nowhere, 2],
    ] as const;
    expect(await shop.replace('beyond', wanted)).toEqual([]);
    expect(await shop.levels(uncounted)).toEqual([[0, 0]]);
    expect(await shop.levels(beyond)).toEqual([[2, 5]]);
    expect(await shop.levels(nowhere)).toEqual([[0, 2]]);
    expect(await shop.given.summary(beyond)).toEqual([-3, true, -3, true]);
    expect(await shop.replace('beyond', wanted)).toEqual([]);
    expect(await shop.levels(nowhere)).toEqual([[0, 2]]);
    expect(await shop.redeem('beyond')).toBe(true);
    expect(await shop.levels(beyond)).toEqual([[-3, 0]]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('is no obstacle once it has expired, and is whole again when it is not asked for meanwhile', async () => {
    const variant = await shop.given.variant(5);
    await shop.replace('late', [[variant, 5]], past());
    expect(await shop.given.summary(variant)).toEqual([0, false, 0, false]);
    expect(await shop.extend('late', past())).toBe(true);
    expect(await shop.replace('early', [[variant, 9]])).toEqual([{ variantId: variant.id, wanted: 9, available: 5 }]);
    expect(await shop.extend('late', past())).toBe(true);
    expect(await shop.replace('early', [[variant, 2]])).toEqual([]);
    expect(await shop.levels(variant)).toEqual([[5, 2]]);
    expect(await shop.given.summary(variant)).toEqual([3, true, 3, true]);
    expect([await shop.extend('late'), await shop.redeem('late')]).toEqual([false, false]);
    expect(await shop.replace('late', [[variant, 1]])).toEqual([]);
    expect(await shop.extend('late')).toBe(true);
    expect(await shop.wrong()).toEqual([]);
  });
});

describe('books that are wrong', () => {
  it('are seen to be: without the trigger, and where held is not what the holds say', async () => {
    const variant = await shop.given.variant(5);
    const write = (data: { onHand?: number; held?: number }) =>
      shop.prisma.inventoryLevel.updateMany({ where: { variantId: variant.id }, data });
    const trigger = (state: 'DISABLE' | 'ENABLE') =>
      shop.prisma.$executeRawUnsafe(`ALTER TABLE inventory_level ${state} TRIGGER ledger_update`);
    await trigger('DISABLE');
    await write({ onHand: 6 });
    expect(await shop.wrong()).toMatchObject([{ variant_id: variant.id, on_hand: 6, delta: 5n }]);
    await write({ onHand: 5 });
    await trigger('ENABLE');
    await write({ held: 1 });
    expect(await shop.wrong()).toMatchObject([{ variant_id: variant.id, held: 1, units: 0n }]);
    await expect(write({ held: -1 })).rejects.toThrow(/inventory_level_held_not_negative/);
    await write({ held: 0, onHand: 4 });
    expect(await shop.wrong()).toEqual([]);
  });
});

describe('what is told of a hold', () => {
  const told = async (act: () => Promise<unknown>) => {
    const { prisma } = shop;
    const last = await prisma.$queryRaw<{ id: bigint }[]>`SELECT coalesce(max(id), 0) AS id FROM change`;
    await act();
    const rows = await prisma.$queryRaw<{ tags: string[] }[]>`SELECT tags FROM change WHERE id > ${last[0]!.id}`;
    return new Set(rows.flatMap(({ tags }) => tags).filter((tag) => !tag.includes('@')));
  };
  const counters = ['inventory_level', 'product.total_inventory', 'product_variant.quantity_available'];

  it('is the counters alone while something is left, and the product when nothing is', async () => {
    const variant = await shop.given.variant(3);
    expect([...(await told(() => shop.replace('told', [[variant, 2]])))].sort()).toEqual(counters);
    expect([...(await told(() => shop.replace('told', [[variant, 2]])))]).toEqual([]);
    expect([...(await told(() => shop.replace('told', [[variant, 3]])))].sort()).toEqual([
      'inventory_level',
      'product',
      'product_variant',
    ]);
  });
});

describe('a hundred variants', () => {
  it('take as many statements as one', async () => {
    const variants: { id: bigint }[] = [];
    for (let at = 0; at < 100; at += 1) variants.push(await shop.given.variant(9));
    const counts = async (wanted: number) => {
      const meter = { count: 0, durationMs: 0, rows: 0 };
      const lines = variants.slice(0, wanted).map((variant) => [variant, 1] as const);
      await metered(meter, async () => {
        expect(await shop.replace(`many-${wanted}`, lines)).toEqual([]);
        expect(await shop.replace(`many-${wanted}`, lines)).toEqual([]);
        expect(await shop.extend(`many-${wanted}`)).toBe(true);
        expect(await shop.redeem(`many-${wanted}`)).toBe(true);
        await shop.release(`many-${wanted}`);
      });
      return meter.count;
    };
    // Five transactions with BEGIN and COMMIT: 3 + 2 (nothing to sum up the second time) + 1 + 2 + 2.
    expect([await counts(1), await counts(10), await counts(100)]).toEqual([20, 20, 20]);
    expect(await shop.wrong()).toEqual([]);
  });
});

describe('a holder', () => {
  it('that needs nothing can be extended and redeemed, and one that is not there cannot', async () => {
    expect(await shop.replace('nothing', [])).toEqual([]);
    expect([await shop.extend('nothing'), await shop.redeem('nothing')]).toEqual([true, true]);
    expect([await shop.extend('nothing'), await shop.redeem('nobody')]).toEqual([false, false]);
  });

  it('of which one variant was released is not extended at all', async () => {
    const [one, other] = [await shop.given.variant(1), await shop.given.variant(1)];
    await shop.replace(
      'both',
      [
        [one, 1],
        [other, 1],
      ],
      past(),
    );
    await shop.replace('rival', [[one, 1]]);
    expect([await shop.extend('both'), await shop.redeem('both')]).toEqual([false, false]);
    expect(await shop.releaseExpired()).toBe(1);
    expect([await shop.levels(one), await shop.levels(other)]).toEqual([[[1, 1]], [[1, 0]]]);
  });

  it('gives back what it is released from', async () => {
    const variant = await shop.given.variant(4);
    await shop.replace('back', [[variant, 4]]);
    await shop.release('back');
    await shop.release('back');
    expect(await shop.levels(variant)).toEqual([[4, 0]]);
    expect(await shop.given.summary(variant)).toEqual([4, true, 4, true]);
    expect(await shop.redeem('back')).toBe(false);
  });

  it('buys what it holds: holds become movements', async () => {
    const variant = await shop.given.variant(4);
    await shop.replace('buys', [[variant, 3]]);
    expect(await shop.redeem('buys')).toBe(true);
    expect(await shop.redeem('buys')).toBe(false);
    expect(await shop.levels(variant)).toEqual([[1, 0]]);
    expect(await shop.given.summary(variant)).toEqual([1, true, 1, true]);
    const movements = await shop.prisma.inventoryMovement.findMany({
      where: { variantId: variant.id },
      orderBy: { id: 'asc' },
    });
    expect(movements).toMatchObject([
      { delta: 4, onHandAfter: 4, reason: 'opening', reference: null, actorName: null },
      { delta: -3, onHandAfter: 1, reason: 'sold', reference: '#1001', actorName: null },
    ]);
  });
});

describe('what has expired', () => {
  it('is released so many at a time, and nothing else is', async () => {
    const [one, other] = [await shop.given.variant(9), await shop.given.variant(9)];
    for (const holder of ['e1', 'e2', 'e3'])
      await shop.replace(
        holder,
        [
          [one, 1],
          [other, 2],
        ],
        past(),
      );
    // Whoever holds the same variants has released what had expired of them.
    expect([await shop.levels(one), await shop.levels(other)]).toEqual([[[9, 1]], [[9, 2]]]);
    await shop.replace('stays', [[one, 1]]);
    expect(await shop.levels(one)).toEqual([[9, 1]]);
    await shop.prisma.inventoryHold.updateMany({ where: { holder: 'stays' }, data: { expiresAt: past() } });
    expect(await shop.releaseExpired(1)).toBe(1);
    expect(await shop.releaseExpired(1)).toBe(1);
    expect(await shop.releaseExpired(1)).toBe(0);
    expect([await shop.levels(one), await shop.levels(other)]).toEqual([[[9, 0]], [[9, 0]]]);
    expect(await shop.given.summary(other)).toEqual([9, true, 9, true]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('is forgotten with its holder after a day', async () => {
    await shop.replace('old', [], new Date(Date.now() - 90_000_000));
    await shop.replace('young', [], past());
    await shop.releaseExpired();
    expect([await shop.extend('old'), await shop.extend('young')]).toEqual([false, true]);
  });
});
