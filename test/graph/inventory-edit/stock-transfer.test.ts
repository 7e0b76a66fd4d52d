import { beforeAll, describe, expect, it } from 'vitest';
import { inTransaction } from '../../../src/services/edits/transaction.ts';
import { HoldStore } from '../../../src/services/inventory/holds/hold.store.ts';
import { useGraph } from '../../support/graph.ts';
import { machine, staff } from '../../support/viewers.ts';
import { ADJUST, makeStockShop, place, type StockAnswer, type StockShop } from './stock-shop.ts';

const graph = useGraph('empty');
let given: StockShop;
beforeAll(async () => {
  given = await makeStockShop(graph);
});

const TRANSFER = `mutation ($input: InventoryTransferInput!) { outcome: inventoryTransfer(input: $input) {
  inventoryAdjustmentGroup { reason changes { delta quantityAfterChange location { name } } }
  userErrors { code field message } } }`;
const send = async (document: string, input: object) => {
  const { data, errors } = await graph.as(staff('fulfilment')).query<StockAnswer>(document, { input });
  expect(errors).toBeUndefined();
  return data!.outcome;
};
const idOf = (variant: { id: bigint }) => place(variant, given.shop).variantId;
const gid = ({ id }: { id: bigint }) => `gid://vitrine/Location/${id}`;
const move = (quantities: [{ id: bigint }, number][], from = given.shop, to: { id: bigint } = given.store) =>
  send(TRANSFER, {
    reason: 'restock',
    fromLocationId: gid(from),
    toLocationId: gid(to),
    quantities: quantities.map(([variant, quantity]) => ({ variantId: idOf(variant), quantity })),
  });
const errorsOf = ({ userErrors }: StockAnswer['outcome']) =>
  userErrors.map(({ code, field }) => [code, field.join('.')]);
const hold = (holder: string, variant: { id: bigint }, quantity: number) =>
  inTransaction(graph.database, (tx) =>
    HoldStore.replace(tx, holder, [{ variantId: variant.id, quantity }], new Date(Date.now() + 60_000)),
  );

interface Movement {
  delta: number;
  onHandAfter: number;
  reason: string;
  reference: string | null;
  actorName: string | null;
}
const ledgerOf = async (variant: { id: bigint }, viewer = staff('fulfilment') as Parameters<typeof graph.as>[0]) => {
  const { data, errors } = await graph.as(viewer).query<{
    node: { inventoryMovements: { totalCount: number; nodes: Movement[] } | null } | null;
  }>(
    `query ($id: ID!) { node(id: $id) { ... on ProductVariant { inventoryMovements(first: 10) { totalCount nodes {
      id delta onHandAfter reason reference actorName at location { name } variant { title } } } } } }`,
    { id: idOf(variant) },
  );
  return { movements: data!.node?.inventoryMovements, errors };
};

describe('moving stock', () => {
  it('takes it from one place and puts it at the other, with two movements that belong together', async () => {
    const [one, other] = [await given.variant(5), await given.variant(3)];
    const { userErrors, inventoryAdjustmentGroup } = await move([
      [one, 4],
      [other, 3],
    ]);
    expect(userErrors).toEqual([]);
    expect(inventoryAdjustmentGroup).toEqual({
      reason: 'restock',
      changes: [
        { delta: -4, quantityAfterChange: 1, location: { name: 'A shop' } },
        { delta: -3, quantityAfterChange: 0, location: { name: 'A shop' } },
        { delta: 4, quantityAfterChange: 4, location: { name: 'B store' } },
        { delta: 3, quantityAfterChange: 3, location: { name: 'B store' } },
      ],
    });
    expect(await given.summary(one)).toEqual([5, true, 5, true]);
    const { movements } = await ledgerOf(one);
    expect(movements!.nodes).toMatchObject([
      { delta: 4, onHandAfter: 4, reason: 'restock', actorName: 'fulfilment', location: { name: 'B store' } },
      { delta: -4, onHandAfter: 1, reason: 'restock', actorName: 'fulfilment', location: { name: 'A shop' } },
      { delta: 5, onHandAfter: 5, reason: 'opening', actorName: null, variant: { title: 'Only' } },
    ]);
    const [came, went] = movements!.nodes;
    expect(came!.reference).toMatch(/^transfer [0-9a-f-]{36}$/);
    expect(went!.reference).toBe(came!.reference);
    const audited = await graph.database.prisma.auditEntry.findMany({ where: { resourceId: one.id } });
    expect(audited).toMatchObject([{ action: 'inventoryTransfer' }, { action: 'inventoryTransfer' }]);
    expect(audited[0]!.after).toMatchObject({ reference: came!.reference });
  });

  it('moves nothing where it cannot move all, and leaves what is held where it is', async () => {
    const [one, held] = [await given.variant(5), await given.variant(5)];
    await hold('keeps', held, 3);
    const outcome = await move([
      [one, 5],
      [held, 3],
      [{ id: 999_999n }, 1],
    ]);
    expect(outcome.userErrors).toMatchObject([
      {
        code: 'TOO_SMALL',
        field: ['input', 'quantities', '1', 'quantity'],
        message: 'There are 5, of which 3 are held; 3 cannot be taken.',
      },
      { code: 'NOT_FOUND', field: ['input', 'quantities', '2', 'variantId'] },
    ]);
    expect([await given.onHand(one), await given.onHand(one, given.store)]).toEqual([5, undefined]);
    expect((await move([[held, 2]])).userErrors).toEqual([]);
  });

  it('is refused with everything that is wrong with it', async () => {
    const variant = await given.variant(5);
    expect(errorsOf(await move([], given.shop, given.shop))).toEqual([
      ['INVALID', 'input.toLocationId'],
      ['TOO_FEW', 'input.quantities'],
    ]);
    expect(errorsOf(await move(Array.from({ length: 126 }, () => [variant, 1])))).toEqual([
      ['TOO_MANY', 'input.quantities'],
    ]);
    expect(errorsOf(await move([[variant, 0]]))).toEqual([['TOO_SMALL', 'input.quantities.0.quantity']]);
    expect(errorsOf(await move([[variant, 2_000_000_000]]))).toEqual([['TOO_LARGE', 'input.quantities.0.quantity']]);
    const twice = await move([
      [variant, 1],
      [variant, 2],
    ]);
    expect(errorsOf(twice)).toEqual([['INVALID', 'input.quantities.1']]);
    expect(errorsOf(await move([[variant, 1]], given.shop, { id: 999_999n }))).toEqual([
      ['NOT_FOUND', 'input.toLocationId'],
    ]);
    expect(await given.onHand(variant)).toBe(5);
  });
});

describe('the ledger', () => {
  it('is for who counts the stock', async () => {
    const variant = await given.variant(5);
    const { movements, errors } = await ledgerOf(variant, staff('merchandiser'));
    expect([movements, errors?.[0]?.extensions?.['code']]).toEqual([null, 'FORBIDDEN']);
    const [entry] = await graph.database.prisma.inventoryMovement.findMany({ where: { variantId: variant.id } });
    const ask = `{ node(id: "gid://vitrine/InventoryMovement/${entry!.id}") { id } }`;
    expect((await graph.as(staff('merchandiser')).query(ask)).data).toEqual({ node: null });
    expect((await graph.as(machine('inventory:write')).query<{ node: object }>(ask)).data!.node).not.toBeNull();
  });

  it('has a row of every change, whoever made it, and none where nothing changed', async () => {
    const variant = await given.variant(5);
    const key = { variantId: variant.id, locationId: given.shop.id };
    await send(ADJUST, { reason: 'received', changes: [{ ...place(variant, given.shop), delta: 2 }] });
    const { inventoryLevel, productVariant, inventoryMovement } = graph.database.prisma;
    await inventoryLevel.update({ where: { variantId_locationId: key }, data: { onHand: 7 } });
    await inventoryLevel.update({ where: { variantId_locationId: key }, data: { onHand: 1 } });
    await productVariant.delete({ where: { id: variant.id } });
    const rows = await inventoryMovement.findMany({ where: { variantId: variant.id }, orderBy: { id: 'asc' } });
    expect(rows.map(({ delta, onHandAfter, reason }) => [delta, onHandAfter, reason])).toEqual([
      [5, 5, 'opening'],
      [2, 7, 'received'],
      [-6, 1, 'unstated'],
      [-1, 0, 'closing'],
    ]);
  });
});

describe('what is held', () => {
  const document = `query ($id: ID!) { node(id: $id) { ... on ProductVariant { quantityAvailable availableForSale
    product { totalInventory } storeAvailability(first: 3) { nodes { available quantityAvailable } } } } }`;
  const seen = async (variant: { id: bigint }) =>
    (await graph.query<{ node: object }>(document, { id: idOf(variant) })).data!.node;
  const levels = `query ($id: ID!) { node(id: $id) { ... on ProductVariant {
    inventoryLevels(first: 3) { nodes { onHand held available } } } } }`;
  const counted = async (variant: { id: bigint }) =>
    (
      await graph
        .as(staff('analyst'))
        .query<{ node: { inventoryLevels: { nodes: object[] } } }>(levels, { id: idOf(variant) })
    ).data!.node.inventoryLevels.nodes;

  it('is not available, and the staff sees how much it is', async () => {
    const variant = await given.variant(5);
    await hold('sees', variant, 4);
    expect(await seen(variant)).toEqual({
      quantityAvailable: 1,
      availableForSale: true,
      product: { totalInventory: 1 },
      storeAvailability: { nodes: [{ available: true, quantityAvailable: 1 }] },
    });
    expect(await counted(variant)).toEqual([{ onHand: 5, held: 4, available: 1 }]);
  });

  it('can be more than what is left when goods break: below zero for the staff, nothing for shoppers', async () => {
    const variant = await given.variant(5);
    await hold('breaks', variant, 4);
    const broken = await send(ADJUST, { reason: 'damaged', changes: [{ ...place(variant, given.shop), delta: -3 }] });
    expect(broken.userErrors).toEqual([]);
    expect(await counted(variant)).toEqual([{ onHand: 2, held: 4, available: -2 }]);
    expect(await seen(variant)).toEqual({
      quantityAvailable: 0,
      availableForSale: false,
      product: { totalInventory: 0 },
      storeAvailability: { nodes: [{ available: false, quantityAvailable: 0 }] },
    });
  });
});

describe('the list of what runs low', () => {
  it('has the lowest first, over all places, without what is held, and no page twice', async () => {
    const { prisma } = graph.database;
    await prisma.product.deleteMany({});
    const [six, two, none, uncounted, five] = [
      await given.variant(6),
      await given.variant(9, 'DRAFT'),
      await given.variant(null),
      await given.variant(0),
      await given.variant(5),
    ];
    await hold('low', two, 7);
    await prisma.productVariant.update({ where: { id: uncounted.id }, data: { inventoryTracked: false } });
    const ask = async (args: string, viewer = staff('analyst')) =>
      graph
        .as(viewer)
        .query<{ lowStock: { nodes: { id: string }[]; pageInfo: { endCursor: string } } | null }>(
          `{ lowStock(${args}) { totalCount nodes { id } pageInfo { endCursor } } }`,
        );
    const ids = async (args: string) => (await ask(args)).data!.lowStock!.nodes.map(({ id }) => id);
    expect(await ids('first: 9')).toEqual([none, two, five].map(idOf));
    expect(await ids('first: 9, threshold: 6')).toEqual([none, two, five, six].map(idOf));
    expect(await ids('first: 9, threshold: 1')).toEqual([idOf(none)]);
    const { endCursor } = (await ask('first: 1')).data!.lowStock!.pageInfo;
    expect(await ids(`first: 2, after: "${endCursor}"`)).toEqual([two, five].map(idOf));
    const guest = await graph.query<{ lowStock: null }>('{ lowStock(first: 1) { nodes { id } } }');
    expect([guest.data!.lowStock, guest.errors?.[0]?.extensions?.['code']]).toEqual([null, 'UNAUTHENTICATED']);
  });
});
