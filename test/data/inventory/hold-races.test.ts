import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { StockStore } from '../../../src/services/inventory/edit/stock.store.ts';
import { inTransaction, type Transaction } from '../../../src/services/edits/transaction.ts';
import { replaceHolds } from '../../../src/services/inventory/holds/hold-replacement.store.ts';
import { past, soon, useHoldShop } from './hold-shop.ts';

const shop = useHoldShop(3);

/** Acts so often, by so many at the same time. */
async function times<Result>(length: number, workers: number, act: (at: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < length) {
      const at = next++;
      results[at] = await act(at);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  return results;
}
/** Until somebody waits for a row that another has locked. */
const waiting = () =>
  expect
    .poll(async () => {
      const rows = await shop.prisma.$queryRaw<object[]>`
        SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      return rows.length;
    })
    .toBe(1);
const deadlocks = async () => {
  const [row] = await shop.prisma.$queryRaw<{ deadlocks: bigint }[]>`
    SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
  return row!.deadlocks;
};

describe('at the same time', () => {
  it('a thousand want one of a hundred: a hundred get it, and each other is told', { timeout: 120_000 }, async () => {
    const variant = await shop.given.variant(100);
    const shortages = await times(1_000, 20, (at) => shop.replace(`one-${at}`, [[variant, 1]]));
    expect(shortages.filter((short) => short.length === 0)).toHaveLength(100);
    expect(shortages.filter((short) => short.length > 0)).toEqual(
      Array.from({ length: 900 }, () => [{ variantId: variant.id, wanted: 1, available: 0 }]),
    );
    expect(await shop.levels(variant)).toEqual([[100, 100]]);
    expect(await shop.prisma.inventoryHold.count({ where: { variantId: variant.id } })).toBe(100);
    expect(await shop.given.summary(variant)).toEqual([0, false, 0, false]);
    expect(await shop.wrong()).toEqual([]);
  });

  it(
    'holders of the same variants in opposite orders wait for one another, and never both',
    { timeout: 60_000 },
    async () => {
      const before = await deadlocks();
      const variants = [await shop.given.variant(500), await shop.given.variant(500), await shop.given.variant(500)];
      const backwards = [...variants].reverse();
      await times(120, 20, async (at) => {
        const wanted = (at % 2 ? variants : backwards)
          .slice(at % 3 === 0 ? 1 : 0)
          .map((variant) => [variant, 1] as const);
        expect(await shop.replace(`cross-${at % 40}`, wanted)).toEqual([]);
        if (at % 4 === 0) await shop.release(`cross-${at % 40}`);
      });
      expect(await deadlocks()).toBe(before);
      expect(await shop.wrong()).toEqual([]);
    },
  );

  it('who wants what is sold out does not wait for who has locked it', async () => {
    const variant = await shop.given.variant(1);
    await shop.replace('last', [[variant, 1]]);
    const answer = await inTransaction(shop.database(), async (tx) => {
      await tx.$executeRaw`SELECT FROM product WHERE id = ${variant.productId} FOR UPDATE`;
      await tx.$executeRaw`SELECT FROM inventory_level WHERE variant_id = ${variant.id} FOR UPDATE`;
      return shop.replace('too-late', [[variant, 1]]);
    });
    expect(answer).toEqual([{ variantId: variant.id, wanted: 1, available: 0 }]);
  });

  it('what one has redeemed no other has', { timeout: 60_000 }, async () => {
    const variant = await shop.given.variant(30);
    const bought = await times(60, 15, async (at) => {
      const short = await shop.replace(`buyer-${at}`, [[variant, 1]]);
      return short.length === 0 && (await shop.redeem(`buyer-${at}`));
    });
    expect(bought.filter(Boolean)).toHaveLength(30);
    expect(await shop.levels(variant)).toEqual([[0, 0]]);
    expect(await shop.wrong()).toEqual([]);
  });

  it('what is extended is not released, whoever is first', { timeout: 60_000 }, async () => {
    const variant = await shop.given.variant(40);
    await times(40, 10, (at) => shop.replace(`slow-${at}`, [[variant, 1]]));
    await shop.prisma.inventoryHold.updateMany({ where: { variantId: variant.id }, data: { expiresAt: past() } });
    const outcomes = await Promise.all([
      ...Array.from({ length: 40 }, (_, at) => shop.extend(`slow-${at}`)),
      ...Array.from({ length: 4 }, () => shop.releaseExpired(7).then(() => undefined)),
      shop.replace('rival', [[variant, 1]]).then(() => undefined),
    ]);
    const whole = outcomes.filter((outcome) => outcome === true).length;
    const rival = await shop.prisma.inventoryHold.count({ where: { holder: 'rival' } });
    const kept = await shop.prisma.inventoryHold.count({
      where: { holder: { startsWith: 'slow' }, expiresAt: { gt: new Date() } },
    });
    expect([kept, rival <= 1]).toEqual([whole, true]);
    expect(await shop.wrong()).toEqual([]);
  });
});

describe('without the lock', () => {
  it('two would hold the same unit, which the books tell', async () => {
    const variant = await shop.given.variant(1);
    const hold = (tx: Transaction, holder: string) =>
      tx.$queryRaw(replaceHolds(holder, [{ variantId: variant.id, quantity: 1 }], soon()));
    let first = () => undefined as void;
    const firstHolds = new Promise<void>((resolve) => (first = resolve));
    let second = () => undefined as void;
    const secondAsks = new Promise<void>((resolve) => (second = resolve));
    await Promise.all([
      inTransaction(shop.database(), async (tx) => {
        await hold(tx, 'unlocked-1');
        first();
        await secondAsks;
      }),
      firstHolds.then(() =>
        inTransaction(shop.database(), async (tx) => {
          const [waits] = [hold(tx, 'unlocked-2').then(), waiting().then(second)];
          await waits;
        }),
      ),
    ]);
    expect(await shop.levels(variant)).toEqual([[1, 2]]);
    await Promise.all([shop.release('unlocked-1'), shop.release('unlocked-2')]);
  });
});

describe('whatever happens in whichever order', () => {
  const what = fc.oneof(
    fc.record({
      do: fc.constant('replace' as const),
      holder: fc.integer({ min: 0, max: 5 }),
      wanted: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 6 })), { maxLength: 4 }),
      late: fc.boolean(),
    }),
    fc.record({
      do: fc.constantFrom('release' as const, 'redeem' as const, 'extend' as const),
      holder: fc.integer({ min: 0, max: 5 }),
    }),
    fc.record({ do: fc.constant('expire' as const) }),
    fc.record({
      do: fc.constant('count' as const),
      at: fc.integer({ min: 0, max: 3 }),
      place: fc.boolean(),
      onHand: fc.integer({ min: 0, max: 12 }),
    }),
  );

  type Step = typeof what extends fc.Arbitrary<infer Value> ? Value : never;

  it('the ledger adds up to what is on hand and the holds to what is held', { timeout: 120_000 }, async () => {
    const [{ given }, before] = [shop, await deadlocks()];
    const variants = [await given.variant(5), await given.variant(9), await given.variant(0), await given.variant(4)];
    await shop.prisma.productVariant.update({ where: { id: variants[3]!.id }, data: { inventoryPolicy: 'CONTINUE' } });
    const count = (variant: { id: bigint }, location: { id: bigint }, onHand: number) =>
      inTransaction(shop.database(), async (tx) => {
        const level = { variantId: variant.id, locationId: location.id };
        await StockStore.lock(tx, [level]);
        await StockStore.write(tx, [{ ...level, onHand }], { reason: 'count', actor: 'Ada' });
      });
    await fc.assert(
      fc.asyncProperty(fc.array(what, { minLength: 8, maxLength: 24 }), async (steps) => {
        // Each lane has holders of its own, as a cart is locked by whoever asks for it.
        const act = async (step: Step, lane: number): Promise<unknown> => {
          if (step.do === 'expire') return shop.releaseExpired(3);
          if (step.do === 'count') return count(variants[step.at]!, step.place ? given.shop : given.store, step.onHand);
          const holder = `any-${step.holder}-${lane}`;
          if (step.do !== 'replace') return shop[step.do](holder);
          const wanted = step.wanted.map(([index, quantity]) => [variants[index]!, quantity] as const);
          return shop.replace(holder, wanted, step.late ? past() : soon());
        };
        await Promise.all(
          [0, 1, 2, 3].map(async (lane) => {
            for (let at = lane; at < steps.length; at += 4) await act(steps[at]!, lane);
          }),
        );
        expect(await shop.wrong()).toEqual([]);
        for (const variant of variants) {
          const levels = await shop.levels(variant);
          const available = levels.reduce((sum, [onHand, held]) => sum + onHand - held, 0);
          expect((await given.summary(variant))[0]).toBe(available);
          expect(levels.every(([, held]) => held >= 0)).toBe(true);
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(await deadlocks()).toBe(before);
  });
});
