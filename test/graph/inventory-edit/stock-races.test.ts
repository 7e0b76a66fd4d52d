import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { staff } from '../../support/viewers.ts';
import { ADJUST, makeStockShop, place, SET, type StockAnswer, type StockShop } from './stock-shop.ts';

const graph = useGraph();
let given: StockShop;
beforeAll(async () => {
  given = await makeStockShop(graph);
});

const send = async (document: string, input: object): Promise<string> => {
  const { data, errors } = await graph.as(staff('fulfilment')).query<StockAnswer>(document, { input });
  expect(errors).toBeUndefined();
  return data!.outcome.userErrors[0]?.code ?? 'done';
};
const count = (outcomes: string[], code: string) => outcomes.filter((outcome) => outcome === code).length;
/** Acts so often, ten at a time: more would wait for a connection, which has an end on a slow machine. */
async function times<Result>(length: number, act: (at: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < length) {
      const at = next++;
      results[at] = await act(at);
    }
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  return results;
}

describe('at the same time', () => {
  it('fifty take one of twenty: twenty get it', { timeout: 60_000 }, async () => {
    const variant = await given.variant(20);
    const changes = [{ ...place(variant, given.shop), delta: -1 }];
    const outcomes = await times(50, () => send(ADJUST, { reason: 'sold', changes }));
    expect([count(outcomes, 'done'), count(outcomes, 'TOO_SMALL')]).toEqual([20, 30]);
    expect(await given.onHand(variant)).toBe(0);
    expect(await given.summary(variant)).toEqual([0, false, 0, false]);
    const entries = await graph.database.prisma.auditEntry.findMany({ where: { resourceId: variant.id } });
    const left = entries.map(({ after }) => (after as { onHand: number }).onHand);
    expect(left.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });

  it('twenty who saw the same quantity set another: one wins', { timeout: 60_000 }, async () => {
    const variant = await given.variant(7);
    const outcomes = await times(20, (at) =>
      send(SET, {
        reason: 'cycle_count',
        quantities: [{ ...place(variant, given.shop), quantity: 100 + at, compareQuantity: 7 }],
      }),
    );
    expect([count(outcomes, 'done'), count(outcomes, 'CONFLICT')]).toEqual([1, 19]);
    expect(await given.onHand(variant)).toBe(100 + outcomes.indexOf('done'));
  });

  it(
    'calls over the same places in opposite orders wait for one another, and never both',
    { timeout: 60_000 },
    async () => {
      const variants = [];
      for (let at = 0; at < 12; at += 1) variants.push(await given.variant(100));
      const changes = variants.flatMap((variant) =>
        [given.shop, given.store].map((location) => ({ ...place(variant, location), delta: 1 })),
      );
      const deadlocks = async () => {
        const [row] = await graph.database.prisma.$queryRaw<{ deadlocks: bigint }[]>`
        SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`;
        return row!.deadlocks;
      };
      const before = await deadlocks();
      const outcomes = await times(30, (at) =>
        send(ADJUST, {
          reason: 'received',
          changes: at % 2 === 0 ? changes.slice(at % 5) : changes.slice(0, changes.length - (at % 7)).reverse(),
        }),
      );
      expect(count(outcomes, 'done')).toBe(30);
      expect(await deadlocks()).toBe(before);
      for (const variant of variants) {
        const both = (await given.onHand(variant, given.shop))! + (await given.onHand(variant, given.store))!;
        expect(await given.summary(variant)).toEqual([both, true, both, true]);
      }
    },
  );
});
