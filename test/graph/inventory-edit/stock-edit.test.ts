import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { machine, staff } from '../../support/viewers.ts';
import { ADJUST, makeStockShop, place, SET, type StockAnswer, type StockShop } from './stock-shop.ts';

const graph = useGraph('empty', { keepTexts: true });
let given: StockShop;
beforeAll(async () => {
  given = await makeStockShop(graph);
});

const send = async (
  document: string,
  input: object,
  viewer = staff('fulfilment') as Parameters<typeof graph.as>[0],
) => {
  const { data, errors, statements } = await graph.as(viewer).query<StockAnswer>(document, { input });
  expect(errors).toBeUndefined();
  return { ...data!.outcome, statements };
};
const set = (quantities: object[], more = {}) => send(SET, { reason: 'cycle_count', quantities, ...more });
const adjust = (changes: object[]) => send(ADJUST, { reason: 'received', changes });
const errorsOf = ({ userErrors }: StockAnswer['outcome']) =>
  userErrors.map(({ code, field }) => [code, field.join('.')]);
const auditOf = ({ id }: { id: bigint }) =>
  graph.database.prisma.auditEntry.findMany({
    where: { resourceType: 'ProductVariant', resourceId: id },
    orderBy: { id: 'asc' },
  });

describe('setting stock', () => {
  it('writes what there is, makes places that were not there, and sums up', async () => {
    const [one, other] = [await given.variant(5), await given.variant(null)];
    const { userErrors, inventoryAdjustmentGroup } = await set([
      { ...place(one, given.shop), quantity: 7, compareQuantity: 5 },
      { ...place(one, given.store), quantity: 2, compareQuantity: 0 },
      { ...place(other, given.shop), quantity: 0, compareQuantity: 0 },
    ]);
    expect(userErrors).toEqual([]);
    expect(inventoryAdjustmentGroup).toEqual({
      reason: 'cycle_count',
      changes: [
        {
          delta: 2,
          quantityAfterChange: 7,
          variant: { id: place(one, given.shop).variantId, title: 'Only' },
          location: { name: 'A shop' },
        },
        {
          delta: 2,
          quantityAfterChange: 2,
          variant: { id: place(one, given.shop).variantId, title: 'Only' },
          location: { name: 'B store' },
        },
      ],
    });
    expect(await given.summary(one)).toEqual([9, true, 9, true]);
    expect(await given.summary(other)).toEqual([0, false, 0, false]);
    expect(await given.onHand(other)).toBe(0);
  });

  it('tells the audit of each place that changed, and why', async () => {
    const variant = await given.variant(5);
    const { locationId } = place(variant, given.shop);
    await set([{ ...place(variant, given.shop), quantity: 3, compareQuantity: 5 }]);
    await set([{ ...place(variant, given.shop), quantity: 3, compareQuantity: 3 }]);
    expect(await auditOf(variant)).toMatchObject([
      {
        action: 'inventorySetQuantities',
        actorName: 'fulfilment',
        before: { locationId, onHand: 5 },
        after: { locationId, onHand: 3, reason: 'cycle_count' },
      },
    ]);
  });

  it('writes nothing of the call when one quantity is another by now', async () => {
    const [one, other] = [await given.variant(5), await given.variant(8)];
    const outcome = await set([
      { ...place(one, given.store), quantity: 1, compareQuantity: 0 },
      { ...place(one, given.shop), quantity: 1, compareQuantity: 5 },
      { ...place(other, given.shop), quantity: 1, compareQuantity: 6 },
    ]);
    expect(outcome.inventoryAdjustmentGroup).toBeNull();
    expect(outcome.userErrors).toEqual([
      {
        code: 'CONFLICT',
        field: ['input', 'quantities', '2', 'compareQuantity'],
        message: 'There are 8 by now, not 6. Look again.',
      },
    ]);
    expect([await given.onHand(one), await given.onHand(one, given.store), await given.onHand(other)]).toEqual([
      5,
      undefined,
      8,
    ]);
    expect(await auditOf(one)).toEqual([]);
  });

  it('does not compare when it is told not to, and asks for one or the other', async () => {
    const variant = await given.variant(5);
    const entry = { ...place(variant, given.shop), quantity: 1 };
    expect(errorsOf(await set([entry]))).toEqual([['BLANK', 'input.quantities.0.compareQuantity']]);
    expect((await set([{ ...entry, compareQuantity: 99 }], { ignoreCompareQuantity: true })).userErrors).toEqual([]);
    expect(await given.onHand(variant)).toBe(1);
  });
});

describe('adjusting stock', () => {
  it('adds and takes away, and takes nothing that is not there', async () => {
    const variant = await given.variant(5);
    expect((await adjust([{ ...place(variant, given.shop), delta: -5 }])).userErrors).toEqual([]);
    expect(await given.summary(variant)).toEqual([0, false, 0, false]);
    const refused = await adjust([
      { ...place(variant, given.store), delta: 4 },
      { ...place(variant, given.shop), delta: -1 },
    ]);
    expect(refused.userErrors).toMatchObject([
      { code: 'TOO_SMALL', field: ['input', 'changes', '1', 'delta'], message: 'There are 0; 1 cannot be taken.' },
    ]);
    expect(await given.onHand(variant, given.store)).toBeUndefined();
  });

  it('brings a place that was oversold nearer to what there is', async () => {
    const variant = await given.variant(-3);
    expect((await adjust([{ ...place(variant, given.shop), delta: 1 }])).userErrors).toEqual([]);
    expect(await given.onHand(variant)).toBe(-2);
  });

  it('counts no further than it can', async () => {
    const variant = await given.variant(1_000_000_000);
    expect(errorsOf(await adjust([{ ...place(variant, given.shop), delta: 1 }]))).toEqual([
      ['TOO_LARGE', 'input.changes.0.delta'],
    ]);
    const third = await graph.database.prisma.location.create({ data: { handle: 'third', name: 'C third' } });
    const full = await adjust([
      { ...place(variant, given.store), delta: 1_000_000_000 },
      { ...place(variant, third), delta: 1_000_000_000 },
    ]);
    expect(errorsOf(full)).toEqual([['TOO_LARGE', 'input']]);
    expect(await given.onHand(variant, given.store)).toBeUndefined();
  });
});

describe('an input', () => {
  it('is refused with everything that is wrong with it', async () => {
    const variant = await given.variant(5);
    const gone = { id: 999_999n };
    expect(errorsOf(await adjust([]))).toEqual([['TOO_FEW', 'input.changes']]);
    const many = Array.from({ length: 251 }, () => ({ ...place(variant, given.shop), delta: 1 }));
    expect(errorsOf(await adjust(many))).toEqual([['TOO_MANY', 'input.changes']]);
    expect(errorsOf(await adjust(many.slice(0, 2)))).toEqual([['INVALID', 'input.changes.1']]);
    expect(
      errorsOf(
        await adjust([
          { ...place(gone, given.shop), delta: 1 },
          { ...place(variant, gone), delta: 1 },
        ]),
      ),
    ).toEqual([
      ['NOT_FOUND', 'input.changes.0.variantId'],
      ['NOT_FOUND', 'input.changes.1.locationId'],
    ]);
    expect(
      errorsOf(
        await adjust([
          { ...place(variant, given.shop), delta: 0 },
          { ...place(variant, given.store), delta: 2_000_000_000 },
          { variantId: 'gid://vitrine/Product/1', locationId: 'here', delta: 1 },
        ]),
      ),
    ).toEqual([
      ['INVALID', 'input.changes.0.delta'],
      ['TOO_LARGE', 'input.changes.1.delta'],
      ['INVALID', 'input.changes.2.variantId'],
      ['INVALID', 'input.changes.2.locationId'],
    ]);
    expect(errorsOf(await set([{ ...place(variant, given.shop), quantity: -1, compareQuantity: 5 }]))).toEqual([
      ['TOO_SMALL', 'input.quantities.0.quantity'],
    ]);
    expect(errorsOf(await send(ADJUST, { reason: ' ', changes: many.slice(0, 1) }))).toEqual([
      ['BLANK', 'input.reason'],
    ]);
    expect(await given.onHand(variant)).toBe(5);
  });

  it('takes as many statements with 250 places as with one', async () => {
    const variants = [];
    for (let at = 0; at < 250; at += 1) variants.push(await given.variant(3));
    const changes = variants.map((variant) => ({ ...place(variant, given.shop), delta: 1 }));
    const one = await adjust(changes.slice(0, 1));
    const all = await adjust(changes);
    expect(all.userErrors).toEqual([]);
    expect(all.inventoryAdjustmentGroup!.changes).toHaveLength(250);
    expect(all.statements).toBe(one.statements);
    expect(await given.summary(variants[249]!)).toEqual([4, true, 4, true]);
  });

  it('is taken from who counts stock only, and shows a program no drafts', async () => {
    const draft = await given.variant(5, 'DRAFT');
    const changes = [{ ...place(draft, given.shop), delta: 1 }];
    for (const viewer of [staff('merchandiser', 'support', 'analyst'), machine('catalog:write')]) {
      const { errors } = await graph.as(viewer).query(ADJUST, { input: { reason: 'received', changes } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
    expect(await given.onHand(draft)).toBe(5);
    const byProgram = await send(ADJUST, { reason: 'received', changes }, machine('inventory:write'));
    expect(byProgram.inventoryAdjustmentGroup!.changes).toMatchObject([{ quantityAfterChange: 6, variant: null }]);
  });
});

describe('stock by place', () => {
  it('is for the staff; shoppers see where they may collect', async () => {
    const variant = await given.variant(5);
    await adjust([{ ...place(variant, given.store), delta: 2 }]);
    const document = `query ($id: ID!) {
      node(id: $id) { ... on ProductVariant { inventoryLevels(first: 5) { totalCount nodes { onHand location { name } } } } }
      locations(first: 9, sortKey: NAME) { nodes { name } }
    }`;
    const variables = { id: place(variant, given.shop).variantId };
    expect((await graph.as(staff('analyst')).query(document, variables)).data).toMatchObject({
      node: {
        inventoryLevels: {
          totalCount: 2,
          nodes: [
            { onHand: 5, location: { name: 'A shop' } },
            { onHand: 2, location: { name: 'B store' } },
          ],
        },
      },
      locations: { nodes: [{ name: 'A shop' }, { name: 'B store' }, { name: 'C third' }] },
    });
    const { data, errors } = await graph.query(document, variables);
    expect(data).toEqual({ node: { inventoryLevels: null }, locations: { nodes: [{ name: 'A shop' }] } });
    expect(errors).toMatchObject([{ path: ['node', 'inventoryLevels'], extensions: { code: 'UNAUTHENTICATED' } }]);
    for (const sortKey of ['CITY', 'DISTANCE', 'ID'])
      expect((await graph.query(`{ locations(first: 9, sortKey: ${sortKey}) { totalCount } }`)).data).toEqual({
        locations: { totalCount: 1 },
      });
  });
});
