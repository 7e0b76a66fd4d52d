import { beforeAll, describe, expect, it } from 'vitest';
import { useGraph } from '../../support/graph.ts';
import { machine, staff } from '../../support/viewers.ts';

const graph = useGraph('empty');
let ids: { market: string; product: string; variant: string; collection: string };
beforeAll(async () => {
  const { prisma } = graph.database;
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  const market = await prisma.market.create({
    data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, countries },
  });
  const product = await prisma.product.create({
    data: { handle: 'mug', title: 'Mug', status: 'ACTIVE', publishedAt: new Date('2025-01-01') },
  });
  const variant = await prisma.productVariant.create({
    data: { productId: product.id, position: 1, title: 'Blue', optionValueIds: [1n] },
  });
  const collection = await prisma.collection.create({ data: { handle: 'blue', title: 'Blue things' } });
  ids = {
    market: `gid://vitrine/Market/${market.id}`,
    product: `gid://vitrine/Product/${product.id}`,
    variant: `gid://vitrine/ProductVariant/${variant.id}`,
    collection: `gid://vitrine/Collection/${collection.id}`,
  };
});

const DISCOUNT = `id title method class status version customerTags marketIds combinesWith minimumQuantity
  usageLimit perCustomerLimit usageCount startsAt endsAt minimumSubtotals { amount currencyCode }
  value { kind percentage eachItem buysQuantity getsQuantity timesPerCart amounts { amount currencyCode } }
  items { role product { title } variant { title } collection { title } } codes(first: 9) { nodes { code } totalCount }`;
const ERRORS = 'userErrors { code field message } conflict { expectedVersion currentVersion }';
const MUTATIONS = {
  create: `($input: DiscountCreateInput!) { outcome: discountCreate(input: $input) { discount { ${DISCOUNT} } ${ERRORS} } }`,
  update: `($id: ID!, $input: DiscountUpdateInput!, $v: Int) {
    outcome: discountUpdate(id: $id, input: $input, expectedVersion: $v) { discount { ${DISCOUNT} } ${ERRORS} } }`,
  delete: `($id: ID!, $v: Int) { outcome: discountDelete(id: $id, expectedVersion: $v) { deletedDiscountId ${ERRORS} } }`,
  add: `($id: ID!, $codes: [String!]!) { outcome: discountCodesAdd(id: $id, codes: $codes) { discount { ${DISCOUNT} } ${ERRORS} } }`,
  remove: `($id: ID!, $codes: [String!]!) { outcome: discountCodesRemove(id: $id, codes: $codes) { discount { ${DISCOUNT} } ${ERRORS} } }`,
};

interface Outcome {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test looks at
  discount: Record<string, any> | null;
  deletedDiscountId?: string | null;
  userErrors: { code: string; field: string[]; message: string }[];
  conflict: object | null;
}

async function send(name: keyof typeof MUTATIONS, variables: Record<string, unknown>, viewer = staff('merchandiser')) {
  const { data, errors } = await graph.as(viewer).query<{ outcome: Outcome }>(`mutation ${MUTATIONS[name]}`, variables);
  expect(errors).toBeUndefined();
  return data!.outcome;
}
const tenth = { method: 'CODE', class: 'ORDER', title: 'A tenth', value: { kind: 'PERCENTAGE', percentage: '10' } };
const create = (input: object = {}) => send('create', { input: { ...tenth, ...input } });
const errorsOf = ({ userErrors }: Outcome) => userErrors.map(({ code, field }) => [code, field.join('.')]);
const keyOf = (id: string) => BigInt(id.split('/').at(-1)!);
const auditOf = (id: string) =>
  graph.database.prisma.auditEntry.findMany({
    where: { resourceType: 'Discount', resourceId: keyOf(id) },
    orderBy: { id: 'asc' },
  });

describe('a discount', () => {
  it('is made with all that it may say, and read as it was said', async () => {
    const { discount, userErrors } = await create({
      value: { kind: 'PERCENTAGE', percentage: '12.5' },
      ...{ class: 'PRODUCT', codes: ['Welcome-12', 'HELLO'], combinesWith: ['SHIPPING', 'ORDER'] },
      items: { productIds: [ids.product], variantIds: [ids.variant], collectionIds: [ids.collection] },
      minimumSubtotals: [
        { amount: '50', currencyCode: 'USD' },
        { amount: '45.5', currencyCode: 'EUR' },
        { amount: '7000', currencyCode: 'JPY' },
      ],
      ...{ minimumQuantity: 2, customerTags: ['vip', 'vip'], marketIds: [ids.market] },
      ...{ startsAt: '2026-01-01T00:00:00.000Z', usageLimit: 100, perCustomerLimit: 1 },
    });
    expect(userErrors).toEqual([]);
    expect(discount).toMatchObject({
      ...{ title: 'A tenth', method: 'CODE', class: 'PRODUCT', status: 'ACTIVE', version: 1, usageCount: 0 },
      ...{ customerTags: ['vip'], marketIds: [ids.market], combinesWith: ['ORDER', 'SHIPPING'], minimumQuantity: 2 },
      ...{ usageLimit: 100, perCustomerLimit: 1, startsAt: '2026-01-01T00:00:00.000Z', endsAt: null },
      value: { kind: 'PERCENTAGE', percentage: '12.5', amounts: [], eachItem: false, timesPerCart: null },
      minimumSubtotals: [
        { amount: '45.5', currencyCode: 'EUR' },
        { amount: '7000.0', currencyCode: 'JPY' },
        { amount: '50.0', currencyCode: 'USD' },
      ],
      items: [
        { role: 'ENTITLED', product: { title: 'Mug' }, variant: null, collection: null },
        { role: 'ENTITLED', product: null, variant: { title: 'Blue' }, collection: null },
        { role: 'ENTITLED', product: null, variant: null, collection: { title: 'Blue things' } },
      ],
      codes: { nodes: [{ code: 'Welcome-12' }, { code: 'HELLO' }], totalCount: 2 },
    });
    expect((await auditOf(discount!.id)).map(({ action, after }) => [action, after])).toMatchObject([
      ['discountCreate', { title: 'A tenth', rateMicros: '125000' }],
      ['discountCreate', { codes: ['Welcome-12', 'HELLO'] }],
    ]);
  });

  it('takes an amount off, gives something away, or makes delivery free', async () => {
    const amounts = [{ amount: '1.25', currencyCode: 'KWD' }];
    const fixed = await create({ class: 'PRODUCT', value: { kind: 'FIXED', amounts, eachItem: true } });
    expect(fixed.discount!.value).toMatchObject({ amounts, eachItem: true, percentage: null });
    const free = await create({ class: 'SHIPPING', value: { kind: 'FREE_SHIPPING' } });
    expect(free.discount!.value).toMatchObject({ kind: 'FREE_SHIPPING', amounts: [] });
    const items = { collectionIds: [ids.collection] };
    const value = {
      kind: 'BUY_X_GET_Y',
      percentage: '100',
      buysQuantity: 3,
      buys: items,
      getsQuantity: 1,
      gets: items,
    };
    const gift = await create({ class: 'PRODUCT', value: { ...value, timesPerCart: 2 } });
    expect(gift.discount).toMatchObject({
      value: { kind: 'BUY_X_GET_Y', percentage: '100', buysQuantity: 3, getsQuantity: 1, timesPerCart: 2 },
      items: [{ role: 'BUYS' }, { role: 'GETS' }],
    });
  });

  it('is refused with everything that is wrong with it, and nothing is written', async () => {
    const before = await graph.database.prisma.discount.count();
    const value = { kind: 'FIXED', percentage: '10', eachItem: true };
    expect(errorsOf(await create({ title: ' ', value, usageLimit: 0, marketIds: [ids.product] }))).toEqual([
      ['BLANK', 'input.title'],
      ['INVALID', 'input.value.percentage'],
      ['BLANK', 'input.value.amounts'],
      ['INVALID', 'input.marketIds.0'],
      ['TOO_SMALL', 'input.usageLimit'],
    ]);
    const wrong = async (input: object) => errorsOf(await create(input));
    const percent = (percentage: string) => wrong({ value: { kind: 'PERCENTAGE', percentage } });
    expect(await percent('0')).toEqual([['TOO_SMALL', 'input.value.percentage']]);
    expect(await percent('100.0001')).toEqual([['TOO_LARGE', 'input.value.percentage']]);
    expect(await percent('1.00001')).toEqual([['INVALID', 'input.value.percentage']]);
    const amounts = [
      { amount: '1.001', currencyCode: 'EUR' },
      { amount: '-1', currencyCode: 'EUR' },
    ];
    expect(await wrong({ value: { kind: 'FIXED', amounts } })).toEqual([
      ['INVALID', 'input.value.amounts.1.currencyCode'],
      ['INVALID', 'input.value.amounts.0.amount'],
      ['TOO_SMALL', 'input.value.amounts.1.amount'],
    ]);
    expect(await wrong({ value: { kind: 'FREE_SHIPPING' } })).toEqual([['INVALID', 'input.class']]);
    const [startsAt, endsAt] = ['2026-02-02T00:00:00Z', '2026-02-02T00:00:00Z'];
    expect(await wrong({ startsAt, endsAt })).toEqual([['INVALID', 'input.endsAt']]);
    const gone = (type: string) => `gid://vitrine/${type}/999999`;
    const items = { productIds: [gone('Product')], variantIds: [ids.variant, gone('ProductVariant')] };
    expect(await wrong({ items, marketIds: [gone('Market')] })).toEqual([
      ['NOT_FOUND', 'input.items.productIds.0'],
      ['NOT_FOUND', 'input.items.variantIds.1'],
      ['NOT_FOUND', 'input.marketIds.0'],
    ]);
    expect(await wrong({ method: 'AUTOMATIC', codes: ['NO'] })).toEqual([['INVALID', 'input.codes']]);
    expect(await graph.database.prisma.discount.count()).toBe(before);
  });

  it('changes what is named, whole lists, and nothing for an editor who has not seen the last change', async () => {
    const { discount } = await create({ items: { productIds: [ids.product] }, usageLimit: 5 });
    const { id } = discount!;
    const changed = await send('update', { id, v: 1, input: { title: 'Two tenths', usageLimit: null, items: null } });
    expect(changed.discount).toMatchObject({ title: 'Two tenths', usageLimit: null, items: [], version: 2 });
    const late = await send('update', { id, v: 1, input: { title: 'Late' } });
    expect(late.conflict).toEqual({ expectedVersion: 1, currentVersion: 2 });
    const same = await send('update', { id, v: 2, input: { title: 'Two tenths' } });
    expect(same.discount).toMatchObject({ version: 2 });
    expect(errorsOf(await send('update', { id, input: { class: null } }))).toEqual([['BLANK', 'input.class']]);
    expect(await auditOf(id)).toMatchObject([
      { action: 'discountCreate' },
      {
        action: 'discountUpdate',
        before: { title: 'A tenth', usageLimit: 5, ENTITLED: `product ${keyOf(ids.product)}` },
        after: { title: 'Two tenths', usageLimit: null },
      },
    ]);
  });

  it('is deleted with its codes, which are then free', async () => {
    const { discount } = await create({ codes: ['GONE'] });
    expect((await send('delete', { id: discount!.id, v: 1 })).deletedDiscountId).toBe(discount!.id);
    expect(errorsOf(await send('delete', { id: discount!.id }))).toEqual([['NOT_FOUND', 'id']]);
    expect((await create({ codes: ['gone'] })).userErrors).toEqual([]);
  });
});

describe('codes', () => {
  it('are added and taken away, all of a call or none', async () => {
    const { discount } = await create({ codes: ['ONE'] });
    const { id } = discount!;
    await create({ codes: ['Foreign'] });
    const added = await send('add', { id, codes: ['one', 'TWO', 'three.3'] });
    expect(added.discount!.codes.nodes).toEqual([{ code: 'ONE' }, { code: 'TWO' }, { code: 'three.3' }]);
    expect(errorsOf(await send('add', { id, codes: ['FOUR', 'FOREIGN'] }))).toEqual([['TAKEN', 'codes.1']]);
    expect(errorsOf(await send('add', { id, codes: ['a b', 'X', 'x', ''] }))).toEqual([
      ['INVALID', 'codes.0'],
      ['BLANK', 'codes.3'],
      ['INVALID', 'codes.2'],
    ]);
    expect(errorsOf(await send('add', { id, codes: [] }))).toEqual([['TOO_FEW', 'codes']]);
    expect(errorsOf(await send('remove', { id, codes: ['TWO', 'FOUR'] }))).toEqual([['NOT_FOUND', 'codes.1']]);
    const removed = await send('remove', { id, codes: ['two', 'ONE'] });
    expect(removed.discount!.codes).toEqual({ nodes: [{ code: 'three.3' }], totalCount: 1 });
  });

  it('belong to one discount, whoever gives them at the same time', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => create({ codes: ['RACE'] })));
    expect(made.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await graph.database.prisma.discountCode.count({ where: { key: 'race' } })).toBe(1);
  });
});

describe('discounts that come by themselves', () => {
  it('are no more than carts look at, also when they are made at the same time', async () => {
    await graph.database.prisma.discount.deleteMany();
    const made = await Promise.all(Array.from({ length: 30 }, () => create({ method: 'AUTOMATIC' })));
    const refused = made.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused.map(errorsOf)).toEqual(Array.from({ length: 5 }, () => [['TOO_MANY', 'input.method']]));
    const over = { method: 'AUTOMATIC', startsAt: '2025-01-01T00:00:00Z', endsAt: '2025-02-01T00:00:00Z' };
    const old = await create(over);
    expect(old.userErrors).toEqual([]);
    expect(errorsOf(await send('update', { id: old.discount!.id, input: { endsAt: null } }))).toEqual([
      ['TOO_MANY', 'input.method'],
    ]);
    await graph.database.prisma.discount.deleteMany();
  });
});

describe('the list of discounts', () => {
  const LIST = `query ($status: DiscountStatus, $query: String, $after: String, $first: Int = 50) {
    discounts(first: $first, after: $after, status: $status, query: $query) {
      nodes { title status usageCount } pageInfo { hasNextPage endCursor } totalCount } }`;
  const list = async (variables: Record<string, unknown>, viewer = staff('analyst')) => {
    const { data, errors } = await graph.as(viewer).query<{
      discounts: {
        nodes: { title: string; usageCount: number }[];
        pageInfo: { endCursor: string };
        totalCount: number;
      };
    }>(LIST, variables);
    expect(errors).toBeUndefined();
    return data!.discounts;
  };

  it('is read in pages, by status, by title and by code, with how often each was used', async () => {
    await graph.database.prisma.discount.deleteMany();
    const [soon, long] = [new Date(Date.now() + 3_600_000).toISOString(), '2025-01-01T00:00:00Z'];
    await create({ title: 'Now 50%', startsAt: long, codes: ['HALF-1', 'HALF-2'] });
    await create({ title: 'Later', startsAt: soon });
    await create({ title: 'Over', startsAt: long, endsAt: '2025-02-01T00:00:00Z', codes: ['OLD'] });
    const now = await graph.database.prisma.discount.findFirstOrThrow({ where: { title: 'Now 50%' } });
    const uses = [{ holder: 'order 1' }, { holder: 'cart', expiresAt: soon }, { holder: 'late', expiresAt: long }];
    await graph.database.prisma.discountUse.createMany({ data: uses.map((use) => ({ discountId: now.id, ...use })) });
    const titles = async (variables: Record<string, unknown>) =>
      (await list(variables)).nodes.map(({ title }) => title);
    expect(await titles({})).toEqual(['Over', 'Later', 'Now 50%']);
    expect(await titles({ status: 'ACTIVE' })).toEqual(['Now 50%']);
    expect(await titles({ status: 'SCHEDULED' })).toEqual(['Later']);
    expect(await titles({ status: 'EXPIRED' })).toEqual(['Over']);
    expect(await titles({ query: '50%' })).toEqual(['Now 50%']);
    expect(await titles({ query: 'half' })).toEqual(['Now 50%']);
    expect(await titles({ query: 'LATE' })).toEqual(['Later']);
    const first = await list({ first: 2 });
    expect(first.totalCount).toBe(3);
    const { nodes } = await list({ first: 2, after: first.pageInfo.endCursor });
    expect(nodes).toEqual([{ title: 'Now 50%', status: 'ACTIVE', usageCount: 2 }]);
  });

  it('is for the staff that it is for', async () => {
    const refused = async (viewer: Parameters<typeof graph.as>[0]) =>
      (await graph.as(viewer).query(LIST)).errors?.[0]?.extensions?.code;
    expect(await refused(staff('fulfilment'))).toBe('FORBIDDEN');
    expect(await refused(machine('promotions:read'))).toBeUndefined();
    const input = { input: tenth };
    const write = async (viewer: Parameters<typeof graph.as>[0]) =>
      (await graph.as(viewer).query(`mutation ${MUTATIONS.create}`, input)).errors?.[0]?.extensions?.code;
    expect(await write(staff('support'))).toBe('FORBIDDEN');
  });
});
