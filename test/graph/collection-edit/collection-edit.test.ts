import { describe, expect, it } from 'vitest';
import { givenIn } from '../../support/given.ts';
import { machine, staff } from '../../support/viewers.ts';
import { documentOf, gidOf, refusalsOf, useCollections } from './collection-edit-graph.ts';

const at = useCollections();
const visible = async (handle: string) =>
  (await at.graph.query<{ collection: object | null }>(`{ collection(handle: "${handle}") { id } }`)).data!
    .collection !== null;

describe('a new collection', () => {
  it('has harmless HTML, a picture, and is seen by nobody but staff', async () => {
    const input = {
      title: 'Winter Light',
      descriptionHtml: '<p>Lamps <script>x()</script>&amp; candles</p>',
      image: { src: 'https://cdn.example/light.jpg', altText: 'A lamp' },
      sortOrder: 'MANUAL',
      seo: { description: 'Light' },
    };
    const { collection, userErrors } = await at.edit('collectionCreate', { input });
    expect(userErrors).toEqual([]);
    expect(collection).toMatchObject({
      handle: 'winter-light',
      descriptionHtml: '<p>Lamps &amp; candles</p>',
      description: 'Lamps & candles',
      image: { url: 'https://cdn.example/light.jpg', altText: 'A lamp' },
      seo: { title: null, description: 'Light' },
      sortOrder: 'MANUAL',
      ruleSet: null,
      version: 1,
      isPublished: false,
      publishedOn: null,
    });
    expect(await visible('winter-light')).toBe(false);
  });

  it('is made by whoever has the scope only', async () => {
    const before = await at.contents();
    for (const viewer of [staff('support'), staff('fulfilment'), machine('content:write', 'catalog:read')]) {
      const { errors } = await at.graph.as(viewer).query(documentOf('collectionCreate'), { input: { title: 'No' } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, path: ['collectionCreate'] }]);
    }
    expect(await at.contents()).toEqual(before);
  });

  it('tells shoppers nothing of what is for staff', async () => {
    await at.shop.collection('plain', []);
    const { data, errors } = await at.graph.query(
      `{ collection(handle: "plain") { title version sortOrder isPublished publishedOn ruleSet { match } } }`,
    );
    const nothing = { version: null, sortOrder: null, isPublished: null, publishedOn: null, ruleSet: null };
    expect(data).toEqual({ collection: { title: 'plain', ...nothing } });
    expect(errors).toHaveLength(5);
  });

  const price = (condition: string) => [{ column: 'VARIANT_PRICE', relation: 'LESS_THAN', condition }];
  const rules = (list: object[]) => ({ title: 'A', ruleSet: { match: 'ALL', rules: list } });
  it.each<[string, object, string, (string | number)[]]>([
    ['no title', {}, 'BLANK', ['title']],
    ['a blank title', { title: ' ' }, 'BLANK', ['title']],
    ['a long title', { title: 'x'.repeat(256) }, 'TOO_LONG', ['title']],
    ['a handle that is none', { title: 'A', handle: 'A b' }, 'INVALID', ['handle']],
    ['a handle that is taken', { title: 'A', handle: 'taken' }, 'TAKEN', ['handle']],
    ['an id', { title: 'A', id: 'gid://vitrine/Collection/1' }, 'INVALID', ['id']],
    [
      'a picture that is not there',
      { title: 'A', image: { id: 'gid://vitrine/MediaImage/99' } },
      'NOT_FOUND',
      ['image', 'id'],
    ],
    ['a picture of another type', { title: 'A', image: { id: 'gid://vitrine/Product/1' } }, 'INVALID', ['image', 'id']],
    [
      'a picture twice',
      { title: 'A', image: { id: 'gid://vitrine/MediaImage/1', src: 'https://a.example/b' } },
      'INVALID',
      ['image'],
    ],
    ['a picture that runs', { title: 'A', image: { src: 'javascript:alert(1)' } }, 'INVALID', ['image', 'src']],
    ['no rules', rules([]), 'TOO_FEW', ['ruleSet', 'rules']],
    [
      '61 rules',
      rules(Array(61).fill({ column: 'TAG', relation: 'EQUALS', condition: 'a' })),
      'TOO_MANY',
      ['ruleSet', 'rules'],
    ],
    [
      'a relation that the column does not take',
      rules([...price('5'), { column: 'TAG', relation: 'GREATER_THAN', condition: '5' }]),
      'INVALID',
      ['ruleSet', 'rules', 1, 'relation'],
    ],
    [
      'a blank condition',
      rules([{ column: 'TITLE', relation: 'CONTAINS', condition: ' ' }]),
      'BLANK',
      ['ruleSet', 'rules', 0, 'condition'],
    ],
    ['no condition', rules([{ column: 'TITLE', relation: 'CONTAINS' }]), 'BLANK', ['ruleSet', 'rules', 0, 'condition']],
    ['an amount with a currency', rules(price('12 USD')), 'INVALID', ['ruleSet', 'rules', 0, 'condition']],
    ['an amount finer than the currency', rules(price('1.234')), 'INVALID', ['ruleSet', 'rules', 0, 'condition']],
    ['a negative amount', rules(price('-1')), 'INVALID', ['ruleSet', 'rules', 0, 'condition']],
    [
      'a condition where none is taken',
      rules([{ column: 'IS_PRICE_REDUCED', relation: 'IS_SET', condition: 'x' }]),
      'INVALID',
      ['ruleSet', 'rules', 0, 'condition'],
    ],
  ])('is refused with %s, and nothing changes', async (_, input, code, field) => {
    if (code === 'TAKEN') await at.shop.collection('taken', []);
    const before = await at.contents();
    const answer = await at.edit('collectionCreate', { input });
    expect(answer.collection).toBeNull();
    expect(refusalsOf(answer)).toEqual([[code, ['input', ...field.map(String)]]]);
    expect(await at.contents()).toEqual(before);
  });
});

describe('a collection that changes', () => {
  it('keeps what the input does not name, counts versions and tells the audit what differs', async () => {
    const collection = await at.shop.collection('lamps', [], { seoTitle: 'Lamps of ours' });
    const id = gidOf('Collection', collection);
    const changed = await at.edit('collectionUpdate', { input: { id, title: 'Lamps' }, expectedVersion: 1 });
    expect(changed.collection).toMatchObject({ handle: 'lamps', version: 2, seo: { title: 'Lamps of ours' } });
    const same = await at.edit('collectionUpdate', { input: { id, title: 'Lamps' } });
    expect(same.collection).toMatchObject({ version: 2 });
    const entries = await at.shop.database.prisma.auditEntry.findMany({
      where: { resourceId: collection.id, resourceType: 'Collection' },
    });
    expect(entries).toMatchObject([
      { action: 'collectionUpdate', before: { title: 'lamps' }, after: { title: 'Lamps' } },
    ]);
  });

  it('is found by its new words at once', async () => {
    const collection = await at.shop.collection('shelf', []);
    await at.edit('collectionUpdate', { input: { id: gidOf('Collection', collection), title: 'Numbats' } });
    const document = `{ predictiveSearch(query: "numba", types: [COLLECTION]) { collections { handle } } }`;
    const found = await at.graph.query(document);
    expect(found.errors).toBeUndefined();
    expect(found.data).toEqual({ predictiveSearch: { collections: [{ handle: 'shelf' }] } });
  });

  it('is published now, scheduled and hidden', async () => {
    const collection = await at.shop.collection('life', [], { publishedAt: null });
    const id = gidOf('Collection', collection);
    expect((await at.edit('collectionPublish', { id, expectedVersion: 1 })).collection).toMatchObject({
      isPublished: true,
      version: 2,
    });
    expect(await visible('life')).toBe(true);
    expect((await at.edit('collectionPublish', { id })).collection).toMatchObject({ version: 2 });
    const publishDate = '2999-01-01T00:00:00.000Z';
    const scheduled = await at.edit('collectionPublish', { id, publishDate });
    expect(scheduled.collection).toMatchObject({ isPublished: false, publishedOn: publishDate });
    expect(await visible('life')).toBe(false);
    expect((await at.edit('collectionUnpublish', { id })).collection).toMatchObject({ publishedOn: null, version: 4 });
    const stale = await at.edit('collectionUnpublish', { id, expectedVersion: 1 });
    expect(stale.conflict).toEqual({ expectedVersion: 1, currentVersion: 4 });
  });

  it('is changed by one of two editors who saw the same version; the other is told both versions', async () => {
    const collection = await at.shop.collection('raced', []);
    const id = gidOf('Collection', collection);
    const answers = await Promise.all(
      ['One', 'Other'].map((title) => at.edit('collectionUpdate', { input: { id, title }, expectedVersion: 1 })),
    );
    expect(answers.filter((answer) => answer.collection)).toHaveLength(1);
    expect(answers.map(({ conflict }) => conflict)).toContainEqual({ expectedVersion: 1, currentVersion: 2 });
  });

  it('is refused by ids that are unknown or of something else', async () => {
    const before = await at.contents();
    for (const [id, code] of [
      ['gid://vitrine/Collection/99999', 'NOT_FOUND'],
      ['gid://vitrine/Page/1', 'INVALID'],
      ['x', 'INVALID'],
    ]) {
      expect(refusalsOf(await at.edit('collectionUpdate', { input: { id, title: 'A' } }))).toEqual([
        [code, ['input', 'id']],
      ]);
      expect(refusalsOf(await at.edit('collectionDelete', { input: { id } }))).toEqual([[code, ['input', 'id']]]);
      expect(refusalsOf(await at.edit('collectionPublish', { id }))).toEqual([[code, ['id']]]);
    }
    expect(await at.contents()).toEqual(before);
  });
});

it('a collection that is deleted goes with its translations, attributes and words; its products stay', async () => {
  const { prisma } = at.shop.database;
  const mug = await at.shop.product('mug');
  const collection = await at.shop.collection('gone', [mug]);
  await givenIn(prisma).translation('collection', collection, 'DE', { title: 'weg' });
  const id = gidOf('Collection', collection);
  const { deletedCollectionId } = await at.edit('collectionDelete', { input: { id }, expectedVersion: 1 });
  expect(deletedCollectionId).toBe(id);
  expect(await prisma.translation.count({ where: { resource: 'collection', resourceId: collection.id } })).toBe(0);
  expect(await prisma.product.count({ where: { id: mug.id } })).toBe(1);
  const [entry] = await prisma.auditEntry.findMany({ where: { action: 'collectionDelete' } });
  expect(entry).toMatchObject({ before: { handle: 'gone' }, after: null });
});
