import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../../../src/platform/db/database.ts';
import { CollectionRulesStore } from '../../../src/services/catalog/collection-rules.store.ts';
import { gidOf, handlesOf, refusalsOf, useCollections } from './collection-edit-graph.ts';

const at = useCollections();
beforeAll(async () => {
  await at.shop.product('cheap', { price: 500n, vendor: 'Skerry', tags: ['Blue'] });
  await at.shop.product('dear', { price: 9_000n, vendor: 'Skerry', tags: ['green'] });
  await at.shop.product('other', { price: 700n, vendor: 'Holm', tags: ['BLUE', 'new'] });
  await at.shop.product('draft', { price: 400n, vendor: 'Skerry', status: 'DRAFT' });
});

const rule = (column: string, relation: string, condition?: string) => ({ column, relation, condition });
const ruleSet = (match: 'ALL' | 'ANY', ...rules: object[]) => ({ match, rules });
const skerry = rule('VENDOR', 'EQUALS', 'skerry');
const cheap = rule('VARIANT_PRICE', 'LESS_THAN', '10.00');
const sorted = (answer: Parameters<typeof handlesOf>[0]) => [...handlesOf(answer)].sort();

describe('a collection that rules fill', () => {
  it('has all products that fit as soon as it is made', async () => {
    const answer = await at.edit('collectionCreate', {
      input: { title: 'Cheap', ruleSet: ruleSet('ALL', skerry, cheap) },
    });
    expect(sorted(answer)).toEqual(['cheap', 'draft']);
    expect(answer.collection!.ruleSet).toEqual({ match: 'ALL', rules: [skerry, cheap] });
    const any = await at.edit('collectionCreate', { input: { title: 'Any', ruleSet: ruleSet('ANY', skerry, cheap) } });
    expect(sorted(any)).toEqual(['cheap', 'dear', 'draft', 'other']);
  });

  it('is filled anew when its rules change, and keeps the place of what stays', async () => {
    const input = { title: 'Changing', sortOrder: 'MANUAL', ruleSet: ruleSet('ANY', rule('TAG', 'EQUALS', 'blue')) };
    const made = await at.edit('collectionCreate', { input });
    const { id } = made.collection!;
    expect(handlesOf(made)).toEqual(['cheap', 'other']);
    const other = await at.shop.database.prisma.product.findUniqueOrThrow({ where: { handle: 'other' } });
    await at.edit('collectionReorderProducts', { id, moves: [{ id: gidOf('Product', other), newPosition: '0' }] });
    const rules = ruleSet('ANY', rule('TAG', 'EQUALS', 'new'), rule('TAG', 'EQUALS', 'green'));
    const changed = await at.edit('collectionUpdate', { input: { id, ruleSet: rules }, expectedVersion: 2 });
    expect(handlesOf(changed)).toEqual(['other', 'dear']);
    expect(changed.collection!.version).toBe(3);
    const same = await at.edit('collectionUpdate', { input: { id, ruleSet: rules } });
    expect(same.collection!.version).toBe(3);
  });

  it('takes no products by hand, until it is filled by hand with what is in it', async () => {
    const made = await at.edit('collectionCreate', {
      input: { title: 'Switch', sortOrder: 'MANUAL', ruleSet: ruleSet('ALL', skerry) },
    });
    const { id } = made.collection!;
    const other = await at.shop.database.prisma.product.findUniqueOrThrow({ where: { handle: 'other' } });
    const productIds = [gidOf('Product', other)];
    const before = await at.contents();
    for (const name of ['collectionAddProducts', 'collectionRemoveProducts'] as const) {
      const answer = await at.edit(name, { id, productIds });
      expect(refusalsOf(answer)).toEqual([['CONFLICT', ['id']]]);
      expect(answer.userErrors[0]!.message).toContain('"ruleSet" to null');
    }
    expect(await at.contents()).toEqual(before);
    const byHand = await at.edit('collectionUpdate', { input: { id, ruleSet: null } });
    expect(byHand.collection!.ruleSet).toBeNull();
    expect(handlesOf(byHand)).toEqual(handlesOf(made));
    expect(handlesOf(await at.edit('collectionAddProducts', { id, productIds }))).toEqual([
      ...handlesOf(made),
      'other',
    ]);
    const back = await at.edit('collectionUpdate', { input: { id, ruleSet: ruleSet('ALL', skerry) } });
    expect(sorted(back)).toEqual(['cheap', 'dear', 'draft']);
  });

  it('is right after its rules and a product that they speak of change at once', async () => {
    const { prisma } = at.shop.database;
    const made = await at.edit('collectionCreate', { input: { title: 'Both', ruleSet: ruleSet('ALL', skerry) } });
    const { id } = made.collection!;
    const moving = await at.shop.product('moving', { vendor: 'Holm' });
    let changing: Promise<unknown> | undefined;
    await prisma.$transaction(async (tx) => {
      await tx.product.update({ where: { id: moving.id }, data: { vendor: 'Luv' } });
      await CollectionRulesStore.refresh(tx, [moving.id]); // with the rules as they are: it does not fit
      changing = at.edit('collectionUpdate', {
        input: { id, ruleSet: ruleSet('ALL', rule('VENDOR', 'EQUALS', 'Luv')) },
      });
      await waitingForRules();
    });
    await changing;
    const where = { collectionId: BigInt(id.split('/').at(-1)!) };
    const members = await prisma.collectionProduct.findMany({ where });
    expect(members.map(({ productId }) => productId)).toEqual([moving.id]);
  });

  it('is filled with as many statements as it has more products', async () => {
    const one = await at.edit('collectionCreate', {
      input: { title: 'One', ruleSet: ruleSet('ALL', rule('TAG', 'EQUALS', 'new')) },
    });
    const more = await at.edit('collectionCreate', {
      input: { title: 'More', ruleSet: ruleSet('ANY', skerry, cheap) },
    });
    expect(more.statements).toBe(one.statements);
  });
});

/** Until somebody waits for the lock on rules. */
async function waitingForRules(): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    const rows = await at.shop.database.rows<{ pid: number }>(
      sql`
        SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database =
          (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nobody waited for the rules.');
}
