import { describe, expect, it } from 'vitest';
import { csv, useImportShop } from './import-shop.ts';

const shop = useImportShop();

/** Handles of the products on a shelf with these rules, after an import of all products. */
async function onShelf(match: 'ALL' | 'ANY', ...rules: [column: string, relation: string, condition?: string][]) {
  const { prisma } = shop.db();
  const { id } = await prisma.collection.upsert({
    where: { handle: 'shelf' },
    create: { handle: 'shelf', title: 'Shelf', rules: {} },
    update: {},
  });
  const stored = { match, rules: rules.map(([column, relation, condition = '']) => ({ column, relation, condition })) };
  await prisma.collection.update({ where: { id }, data: { rules: stored } });
  // A changed tag makes every product a changed one.
  const tag = `run${(runs += 1)}`;
  const file = csv(
    ['Handle', 'Title', 'Type', 'Vendor', 'Tags', 'Price', 'Compare At Price'],
    ['cup', 'Blue Cup', 'Cups', 'Töpfer', `Sale,${tag}`, '9.90', '12'],
    ['pot', 'Tea Pot', 'Pots', 'Töpfer', `new,${tag}`, '30', ''],
    ['rug', 'Rug 100%', 'Rugs', 'Weaver', tag, '250', '250'],
  );
  await shop.run('shopify', shop.file('shelf.csv', file));
  const members = await prisma.collectionProduct.findMany({ where: { collectionId: id }, include: { product: true } });
  return members.map(({ product }) => product.handle).sort();
}
let runs = 0;

describe('a collection with rules', () => {
  it.each([
    [['TAG', 'EQUALS', 'sale'], ['cup']],
    [
      ['TAG', 'NOT_EQUALS', 'sale'],
      ['pot', 'rug'],
    ],
    [['TYPE', 'EQUALS', 'pots'], ['pot']],
    [['VENDOR', 'NOT_EQUALS', 'töpfer'], ['rug']],
    [['TITLE', 'STARTS_WITH', 'blue'], ['cup']],
    [['TITLE', 'ENDS_WITH', '100%'], ['rug']],
    [['TITLE', 'CONTAINS', '_'], []],
    [['TITLE', 'NOT_CONTAINS', 'p'], ['rug']],
    [['VARIANT_PRICE', 'LESS_THAN', '30'], ['cup']],
    [
      ['VARIANT_PRICE', 'GREATER_THAN', '29.99'],
      ['pot', 'rug'],
    ],
    [['IS_PRICE_REDUCED', 'IS_SET'], ['cup']],
    [
      ['IS_PRICE_REDUCED', 'IS_NOT_SET'],
      ['pot', 'rug'],
    ],
  ] as [[string, string, string?], string[]][])('holds for %j the products %j', async (rule, handles) => {
    expect(await onShelf('ALL', rule)).toEqual(handles);
  });

  it('asks for all of its rules, or for any', async () => {
    expect(await onShelf('ALL', ['VENDOR', 'EQUALS', 'Töpfer'], ['TAG', 'EQUALS', 'new'])).toEqual(['pot']);
    expect(await onShelf('ANY', ['TYPE', 'EQUALS', 'Rugs'], ['TAG', 'EQUALS', 'new'])).toEqual(['pot', 'rug']);
  });

  it('leaves a collection that is filled by hand alone, and rules that it does not understand', async () => {
    const { prisma } = shop.db();
    const byHand = await prisma.collection.create({ data: { handle: 'by-hand', title: 'By hand' } });
    const cup = await prisma.product.findUniqueOrThrow({ where: { handle: 'cup' } });
    await prisma.collectionProduct.create({ data: { collectionId: byHand.id, productId: cup.id, position: 7 } });
    const before = await onShelf('ALL', ['TAG', 'EQUALS', 'new']);
    expect(await onShelf('ALL', ['MOOD', 'EQUALS', 'happy'])).toEqual(before);
    expect(await prisma.collectionProduct.findMany({ where: { collectionId: byHand.id } })).toMatchObject([
      { productId: cup.id, position: 7 },
    ]);
  });
});
