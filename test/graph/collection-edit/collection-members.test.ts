import { beforeAll, describe, expect, it } from 'vitest';
import type { Product } from '../../../src/generated/prisma/client.ts';
import { gidOf, handlesOf, refusalsOf, useCollections } from './collection-edit-graph.ts';

const at = useCollections();
const products: Product[] = [];
const ids = (...which: number[]) => which.map((index) => gidOf('Product', products[index]!));

beforeAll(async () => {
  for (let index = 0; index < 6; index++) products.push(await at.shop.product(`p${index}`));
});

const shelf = async (handle: string, members: number[], data: object = {}) => {
  const list = members.map((index) => products[index]!);
  return gidOf('Collection', await at.shop.collection(handle, list, { sortOrder: 'MANUAL', ...data }));
};
const positions = async (id: string) => {
  const where = { collectionId: BigInt(id.split('/').at(-1)!) };
  const rows = await at.shop.database.prisma.collectionProduct.findMany({ where, orderBy: { position: 'asc' } });
  return rows.map(({ position }) => position);
};

describe('products of a collection that is filled by hand', () => {
  it('are added at the end, in their order; those that are in it stay', async () => {
    const id = await shelf('adds', [2, 0]);
    const answer = await at.edit('collectionAddProducts', { id, productIds: ids(4, 0, 1), expectedVersion: 1 });
    expect(handlesOf(answer)).toEqual(['p2', 'p0', 'p4', 'p1']);
    expect(answer.collection!.version).toBe(2);
    expect(await positions(id)).toEqual([0, 1, 2, 3]);
    const again = await at.edit('collectionAddProducts', { id, productIds: ids(1) });
    expect(again.collection!.version).toBe(2);
  });

  it('are taken out, and no gap stays', async () => {
    const id = await shelf('removes', [0, 1, 2, 3]);
    const answer = await at.edit('collectionRemoveProducts', { id, productIds: ids(1, 5) });
    expect(handlesOf(answer)).toEqual(['p0', 'p2', 'p3']);
    expect(await positions(id)).toEqual([0, 1, 2]);
    const entry = await at.shop.database.prisma.auditEntry.findFirst({ where: { action: 'collectionRemoveProducts' } });
    expect(entry!.before).toEqual({ productsRemoved: [String(products[1]!.id)] });
  });

  it('are moved one after the other; a place beyond the end is the end', async () => {
    const id = await shelf('moves', [0, 1, 2, 3]);
    const moves = [
      { id: ids(3)[0], newPosition: '0' },
      { id: ids(0)[0], newPosition: '99999999999' },
    ];
    expect(handlesOf(await at.edit('collectionReorderProducts', { id, moves }))).toEqual(['p3', 'p1', 'p2', 'p0']);
    expect(await positions(id)).toEqual([0, 1, 2, 3]);
    const still = await at.edit('collectionReorderProducts', { id, moves: [{ id: ids(3)[0], newPosition: '0' }] });
    expect(still.collection!.version).toBe(2);
  });

  it('take as many statements when there are 250 of them', async () => {
    const { prisma } = at.shop.database;
    const rows = Array.from({ length: 250 }, (_, index) => ({ handle: `many-${index}`, title: 'many' }));
    const many = await prisma.product.createManyAndReturn({ data: rows });
    const productIds = many.map((product) => gidOf('Product', product));
    const few = await shelf('few', [0, 1]);
    const id = await shelf('many', []);
    const moves = (list: string[]) => list.map((one) => ({ id: one, newPosition: '0' }));
    const one = [
      await at.edit('collectionAddProducts', { id: few, productIds: ids(2) }),
      await at.edit('collectionReorderProducts', { id: few, moves: moves(ids(2)) }),
      await at.edit('collectionRemoveProducts', { id: few, productIds: ids(2) }),
    ];
    const all = [
      await at.edit('collectionAddProducts', { id, productIds }),
      await at.edit('collectionReorderProducts', { id, moves: moves(productIds) }),
      await at.edit('collectionRemoveProducts', { id, productIds: productIds.slice(0, 249) }),
    ];
    expect(all.map(({ userErrors }) => userErrors)).toEqual([[], [], []]);
    expect(all.map(({ statements }) => statements)).toEqual(one.map(({ statements }) => statements));
  });

  it('of two editors who saw the same version one wins', async () => {
    const id = await shelf('raced', []);
    const answers = await Promise.all(
      [0, 1].map((index) => at.edit('collectionAddProducts', { id, productIds: ids(index), expectedVersion: 1 })),
    );
    expect(answers.map(({ conflict }) => conflict)).toContainEqual({ expectedVersion: 1, currentVersion: 2 });
    expect(await positions(id)).toEqual([0]);
  });

  it('of many editors at once all get in, and no place is given twice', async () => {
    const id = await shelf('crowd', []);
    await Promise.all(products.map((_, index) => at.edit('collectionAddProducts', { id, productIds: ids(index) })));
    expect(await positions(id)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  const unknown = 'gid://vitrine/Product/999999';
  const tooMany = Array.from({ length: 251 }, (_, index) => `gid://vitrine/Product/${index + 1}`);
  it.each<[string, 'collectionAddProducts' | 'collectionRemoveProducts', () => string[], string, string[]]>([
    ['no products', 'collectionAddProducts', () => [], 'TOO_FEW', ['productIds']],
    ['more than 250', 'collectionAddProducts', () => tooMany, 'TOO_MANY', ['productIds']],
    ['more than 250', 'collectionRemoveProducts', () => tooMany, 'TOO_MANY', ['productIds']],
    ['one that is not there', 'collectionAddProducts', () => [...ids(0), unknown], 'NOT_FOUND', ['productIds', '1']],
    ['one that is not there', 'collectionRemoveProducts', () => [unknown], 'NOT_FOUND', ['productIds', '0']],
    ['one given twice', 'collectionAddProducts', () => ids(0, 1, 0), 'INVALID', ['productIds', '2']],
    [
      'the id of something else',
      'collectionAddProducts',
      () => ['gid://vitrine/Page/1'],
      'INVALID',
      ['productIds', '0'],
    ],
  ])('are refused with %s (%#), and nothing changes', async (name, mutation, productIds, code, field) => {
    const id = await shelf(`refused-${mutation}-${name.replaceAll(' ', '-')}`, [0, 1]);
    const before = await at.contents();
    const answer = await at.edit(mutation, { id, productIds: productIds() });
    expect([answer.collection, refusalsOf(answer)]).toEqual([null, [[code, field]]]);
    expect(await at.contents()).toEqual(before);
  });

  it('are not moved where they are not in it, are given twice, are too many, or are sorted by something else', async () => {
    const id = await shelf('not-moved', [0, 1]);
    const sorted = await shelf('sorted', [0, 1], { sortOrder: 'PRICE_ASC' });
    const before = await at.contents();
    const move = (product: string) => ({ id: product, newPosition: '0' });
    const refused = async (moves: object[], shelfId = id) =>
      refusalsOf(await at.edit('collectionReorderProducts', { id: shelfId, moves }));
    expect(await refused([move(ids(5)[0]!)])).toEqual([['NOT_FOUND', ['moves', '0', 'id']]]);
    expect(await refused(ids(0, 1, 1).map(move))).toEqual([['INVALID', ['moves', '2', 'id']]]);
    expect(await refused(tooMany.map(move))).toEqual([['TOO_MANY', ['moves']]]);
    expect(await refused([])).toEqual([['TOO_FEW', ['moves']]]);
    expect(await refused([move(ids(0)[0]!)], sorted)).toEqual([['CONFLICT', ['id']]]);
    expect(await at.contents()).toEqual(before);
  });
});
