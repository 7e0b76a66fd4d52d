import { beforeAll, describe, expect, it } from 'vitest';
import { CatalogFixture } from '../../data/catalog/catalog-fixture.ts';
import { givenIn, type Given } from '../../support/given.ts';
import { startGraph, type TestGraph } from '../../support/graph.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { staff } from '../../support/viewers.ts';
import { errorsOf } from './content-edit-graph.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let graph: TestGraph;
let given: Given;
const ids: Record<string, string> = {};

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  given = givenIn(shop.database.prisma);
  const mug = await shop.product('mug');
  const blog = await given.blog('journal');
  ids['PRODUCT'] = `gid://vitrine/Product/${mug.id}`;
  ids['COLLECTION'] = `gid://vitrine/Collection/${(await shop.collection('cups', [mug])).id}`;
  ids['PAGE'] = `gid://vitrine/Page/${(await given.page('about')).id}`;
  ids['BLOG'] = `gid://vitrine/Blog/${blog.id}`;
  ids['ARTICLE'] = `gid://vitrine/Article/${(await given.article(blog, 'news')).id}`;
  ids['SHOP_POLICY'] = `gid://vitrine/ShopPolicy/${(await given.policy('REFUND_POLICY', 'refund')).id}`;
  graph = await startGraph({ database: test });
  return async () => {
    await graph.close();
    await shop.close();
  };
});

const FIELDS = `menu { id title handle version itemsCount items { ...link items { ...link items { ...link } } } }
  userErrors { code field message } conflict { expectedVersion currentVersion }`;
const LINK = `fragment link on MenuItem { id title type resourceId url tags }`;
const CREATE = `mutation ($title: String!, $handle: String, $items: [MenuItemCreateInput!]!) {
  menuCreate(title: $title, handle: $handle, items: $items) { ${FIELDS} } } ${LINK}`;
const UPDATE = `mutation ($id: ID!, $title: String, $handle: String, $items: [MenuItemUpdateInput!], $version: Int) {
  menuUpdate(id: $id, title: $title, handle: $handle, items: $items, expectedVersion: $version) { ${FIELDS} } } ${LINK}`;

interface Link {
  id: string;
  title: string;
  type: string;
  items?: Link[];
}
interface Answer {
  menu: { id: string; version: number; items: Link[] } | null;
  userErrors: { code: string; field: string[]; message: string }[];
  conflict: object | null;
}
const editor = () => graph.as(staff('merchandiser'));
const create = async (title: string, items: object[]) => {
  const { data, errors, statements } = await editor().query<{ menuCreate: Answer }>(CREATE, { title, items });
  expect(errors).toBeUndefined();
  return { ...data!.menuCreate, statements };
};
const update = async (id: string, change: object) => {
  const { data, errors } = await editor().query<{ menuUpdate: Answer }>(UPDATE, { id, ...change });
  expect(errors).toBeUndefined();
  return data!.menuUpdate;
};
const http = (title: string, items?: object[]) => ({ title, type: 'HTTP', url: '/a', ...(items && { items }) });
const contents = async () => ({
  menus: await shop.database.prisma.menu.findMany({ orderBy: { id: 'asc' } }),
  items: await shop.database.prisma.menuItem.findMany({ orderBy: { id: 'asc' } }),
  audits: await shop.database.prisma.auditEntry.count(),
});

describe('a new menu', () => {
  it('leads to records of every type and to addresses, in three levels', async () => {
    const records = Object.entries(ids).map(([type, resourceId]) => ({ title: type, type, resourceId }));
    const { menu, userErrors } = await create('Main menu', [
      { title: 'Home', type: 'FRONTPAGE' },
      { title: 'All', type: 'CATALOG', items: [{ title: 'More', type: 'COLLECTIONS', items: records }] },
      { title: 'Blue', type: 'COLLECTION', resourceId: ids['COLLECTION'], tags: ['blue'] },
      { title: 'Out', type: 'HTTP', url: 'https://other.example/x' },
      { title: 'Mail', type: 'HTTP', url: 'mailto:us@shop.example' },
    ]);
    expect(userErrors).toEqual([]);
    expect(menu).toMatchObject({ title: 'Main menu', handle: 'main-menu', version: 1, itemsCount: 5 });
    expect(menu!.items[1]!.items![0]!.items).toMatchObject(records);
    const asGuest = await graph.query<{ menu: { items: Link[] } }>(
      `{ menu(handle: "main-menu") { items { title url tags } } }`,
    );
    expect(asGuest.data!.menu.items).toEqual([
      { title: 'Home', url: 'https://shop.example/', tags: [] },
      { title: 'All', url: 'https://shop.example/collections/all', tags: [] },
      { title: 'Blue', url: 'https://shop.example/collections/cups', tags: ['blue'] },
      { title: 'Out', url: 'https://other.example/x', tags: [] },
      { title: 'Mail', url: 'mailto:us@shop.example', tags: [] },
    ]);
  });

  it('takes as many statements for 250 links as for three', async () => {
    const few = await create('Few', [http('a', [http('b', [http('c')])])]);
    const many = await create('Many', [
      ...Array.from({ length: 82 }, (_, at) => http(`${at}`, [http('b', [http('c')])])),
      ...Array.from({ length: 4 }, () => http('d')),
    ]);
    expect(many.userErrors).toEqual([]);
    expect(many.menu).toMatchObject({ itemsCount: 86 });
    expect(many.statements).toBe(few.statements);
  });

  const unknown = 'gid://vitrine/Page/999999';
  it.each<[string, object[], string, (string | number)[]]>([
    ['a blank title', [{ title: ' ', type: 'SEARCH' }], 'BLANK', ['items', 0, 'title']],
    ['a long title', [{ title: 'x'.repeat(256), type: 'SEARCH' }], 'TOO_LONG', ['items', 0, 'title']],
    [
      'a fourth level',
      [http('1', [http('2', [http('3', [http('4')])])])],
      'INVALID',
      ['items', 0, 'items', 0, 'items', 0, 'items'],
    ],
    ['more than 250 links', Array.from({ length: 126 }, () => http('a', [http('b')])), 'TOO_MANY', ['items']],
    [
      'a record that is not there',
      [http('a'), { title: 'A', type: 'PAGE', resourceId: unknown }],
      'NOT_FOUND',
      ['items', 1, 'resourceId'],
    ],
    [
      'a record of another type',
      [{ title: 'A', type: 'PRODUCT', resourceId: unknown }],
      'INVALID',
      ['items', 0, 'resourceId'],
    ],
    ['no record where one is needed', [{ title: 'A', type: 'PAGE' }], 'BLANK', ['items', 0, 'resourceId']],
    [
      'a record where none is needed',
      [{ title: 'A', type: 'SEARCH', resourceId: unknown }],
      'INVALID',
      ['items', 0, 'resourceId'],
    ],
    ['no address', [http('a', [{ title: 'A', type: 'HTTP' }])], 'BLANK', ['items', 0, 'items', 0, 'url']],
    [
      'an address that runs',
      [{ title: 'A', type: 'HTTP', url: 'javascript:alert(1)' }],
      'INVALID',
      ['items', 0, 'url'],
    ],
    [
      'an address of another host in disguise',
      [{ title: 'A', type: 'HTTP', url: '//evil.example' }],
      'INVALID',
      ['items', 0, 'url'],
    ],
    ['an address beside a record', [{ title: 'A', type: 'FRONTPAGE', url: '/a' }], 'INVALID', ['items', 0, 'url']],
    ['tags on what is no collection', [{ title: 'A', type: 'SEARCH', tags: ['a'] }], 'INVALID', ['items', 0, 'tags']],
    ['a custom page', [{ title: 'A', type: 'METAOBJECT' }], 'INVALID', ['items', 0, 'type']],
  ])('is refused with %s, and nothing changes', async (_, items, code, field) => {
    const before = await contents();
    const answer = await create('Refused', items);
    expect(answer.menu).toBeNull();
    expect(errorsOf(answer)).toEqual([[code, field.map(String)]]);
    expect(await contents()).toEqual(before);
  });

  it('is refused with a handle that is taken', async () => {
    await create('Twice', []);
    expect(errorsOf(await create('Twice', []))).toEqual([['TAKEN', ['handle']]]);
  });
});

describe('a menu that changes', () => {
  it('keeps the links that are given with their ids, wherever they move, and their translations', async () => {
    const { menu } = await create('Moves', [http('a', [http('b', [http('c')])]), http('d')]);
    const [a, d] = menu!.items as [Link, Link];
    const b = a.items![0]!;
    const c = b.items![0]!;
    for (const { id } of [b, d])
      await given.translation('menu_item', { id: BigInt(id.split('/').at(-1)!) }, 'DE', { title: 'übersetzt' });
    const answer = await update(menu!.id, {
      version: 1,
      items: [
        { id: c.id, ...http('c', [{ id: b.id, ...http('B') }, http('new')]) },
        { id: a.id, ...http('a') },
      ],
    });
    expect(answer.userErrors).toEqual([]);
    expect(answer.menu).toMatchObject({
      version: 2,
      title: 'Moves',
      items: [
        { id: c.id, items: [{ id: b.id, title: 'B' }, { title: 'new' }] },
        { id: a.id, items: [] },
      ],
    });
    const left = await shop.database.prisma.translation.findMany({ where: { resource: 'menu_item' } });
    expect(left.map(({ resourceId }) => `gid://vitrine/MenuItem/${resourceId}`)).toEqual([b.id]);
  });

  it('stays as it is where its links are the same', async () => {
    const { menu } = await create('Still', [http('a', [http('b')])]);
    const again = menu!.items.map(({ id, items }) => ({
      id,
      ...http(
        'a',
        items!.map((item) => ({ id: item.id, ...http('b') })),
      ),
    }));
    expect((await update(menu!.id, { items: again, title: 'Still' })).menu).toMatchObject({ version: 1 });
    expect((await update(menu!.id, { title: 'Moved' })).menu).toMatchObject({ version: 2, itemsCount: 1 });
  });

  it('is refused the links of another menu, links that stand in it twice, and ids of something else', async () => {
    const { menu: one } = await create('One', [http('a', [http('b')])]);
    const { menu: other } = await create('Other', [http('x')]);
    const a = one!.items[0]!.id;
    const before = await contents();
    const refusals: [object[], string, string[]][] = [
      [[{ id: other!.items[0]!.id, ...http('x') }], 'NOT_FOUND', ['items', '0', 'id']],
      [[{ id: a, ...http('a', [{ id: a, ...http('a') }]) }], 'INVALID', ['items', '0', 'items', '0', 'id']],
      [[{ id: one!.id, ...http('a') }], 'INVALID', ['items', '0', 'id']],
    ];
    for (const [items, code, field] of refusals)
      expect(errorsOf(await update(one!.id, { items }))).toEqual([[code, field]]);
    expect(await contents()).toEqual(before);
  });

  it('is changed by one of two editors who saw the same version', async () => {
    const { menu } = await create('Raced', [http('a')]);
    const answers = await Promise.all(
      ['x', 'y'].map((title) => update(menu!.id, { items: [http(title)], version: 1 })),
    );
    expect(answers.map(({ conflict }) => conflict)).toContainEqual({ expectedVersion: 1, currentVersion: 2 });
    expect(answers.filter(({ menu: changed }) => changed)).toHaveLength(1);
  });
});

it('a menu that is deleted goes with its links and their translations', async () => {
  const { menu } = await create('Gone', [http('a', [http('b')])]);
  const item = { id: BigInt(menu!.items[0]!.id.split('/').at(-1)!) };
  await given.translation('menu_item', item, 'DE', { title: 'weg' });
  const { data } = await editor().query(
    `mutation { menuDelete(id: "${menu!.id}", expectedVersion: 1) { deletedMenuId userErrors { code } } }`,
  );
  expect(data).toEqual({ menuDelete: { deletedMenuId: menu!.id, userErrors: [] } });
  const { prisma } = shop.database;
  expect(await prisma.menuItem.count({ where: { id: item.id } })).toBe(0);
  expect(await prisma.translation.count({ where: { resource: 'menu_item', resourceId: item.id } })).toBe(0);
});
