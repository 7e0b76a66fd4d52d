import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Blog, Menu } from '../../../src/generated/prisma/client.ts';
import { articleByBlogAndHandle, articleById } from '../../../src/loaders/content/article.loaders.ts';
import { authorsByBlogId, blogByHandle } from '../../../src/loaders/content/blog.loaders.ts';
import { menuTreeByMenuId } from '../../../src/loaders/content/menu.loaders.ts';
import { pageByHandle } from '../../../src/loaders/content/page.loaders.ts';
import type { BatchRead } from '../../../src/loaders/support/batch-read.ts';
import type { ReadScope } from '../../../src/loaders/support/read-scope.ts';
import { metered, newMeter } from '../../../src/platform/db/statement-meter.ts';
import { CatalogFixture } from '../catalog/catalog-fixture.ts';
import { givenIn } from '../../support/given.ts';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let shop: CatalogFixture;
let journal: Blog, atelier: Blog;
let main: Menu, bare: Menu;

beforeAll(async () => {
  shop = await CatalogFixture.open(test.url);
  const given = givenIn(shop.database.prisma);
  journal = await given.blog('journal');
  atelier = await given.blog('atelier');
  await given.article(journal, 'one', { authorBio: 'then', publishedAt: new Date('2025-01-01') });
  await given.article(journal, 'two', { authorBio: 'now', publishedAt: new Date('2025-02-01') });
  await given.article(journal, 'three words', { authorName: 'Zoe' });
  await given.article(journal, 'draft', { authorName: 'Nobody', publishedAt: null });
  await given.article(atelier, 'one', { authorName: 'Bea' });
  await given.page('about');
  await given.page('secret', { publishedAt: null });
  main = await given.menu('main', [
    { title: 'a' },
    { title: 'b', items: [{ title: 'b.a', items: [{ title: 'b.a.a' }] }, { title: 'b.b' }] },
  ]);
  bare = await given.menu('bare', []);
});
afterAll(() => shop.close());

const shopper: Omit<ReadScope, 'marketId'> = { language: null, audience: 'shopper' };

/** Reads a batch and says with how many statements. */
async function read<Key, Value>(batch: BatchRead<Key, Value>, keys: readonly Key[], scope = shopper) {
  const meter = newMeter();
  const values = await metered(meter, () => batch.read(shop.database, { ...scope, marketId: shop.markets.eur }, keys));
  return { values, statements: meter.count };
}

describe('articles by blog and handle', () => {
  it('come in the order of the keys, null where there is none that the reader sees, with one statement', async () => {
    const keys = [
      `${atelier.id} one`,
      `${journal.id} none`,
      `${journal.id} three words`,
      `${journal.id} draft`,
      `${journal.id} one`,
    ] as const;
    const { values, statements } = await read(articleByBlogAndHandle, keys);
    expect(values.map((row) => row && [row.blogId, row.handle])).toEqual([
      [atelier.id, 'one'],
      null,
      [journal.id, 'three words'],
      null,
      [journal.id, 'one'],
    ]);
    expect(statements).toBe(1);
  });

  it('come twice where they are asked for twice', async () => {
    const { values } = await read(articleByBlogAndHandle, [`${journal.id} one`, `${journal.id} one`]);
    expect(values.map((row) => row?.handle)).toEqual(['one', 'one']);
  });

  it('show drafts to staff', async () => {
    const { values } = await read(articleByBlogAndHandle, [`${journal.id} draft`], { ...shopper, audience: 'staff' });
    expect(values[0]?.handle).toBe('draft');
  });
});

describe('authors of blogs', () => {
  it('are named once each, as their newest article has them, with one statement for all blogs', async () => {
    const { values, statements } = await read(authorsByBlogId, [atelier.id, -1n, journal.id]);
    expect(values.map((authors) => authors.map(({ authorName, authorBio }) => [authorName, authorBio]))).toEqual([
      [['Bea', null]],
      [],
      [
        ['Ada Lovelace', 'now'],
        ['Zoe', null],
      ],
    ]);
    expect(statements).toBe(1);
  });
});

describe('menus', () => {
  it('come as trees, in order at each depth, with one statement for all of them', async () => {
    const { values, statements } = await read(menuTreeByMenuId, [bare.id, main.id, -1n]);
    const [empty, tree, none] = values;
    expect([empty!.size, none!.size]).toEqual([0, 0]);
    const titles = (parentId: bigint | null): unknown[] =>
      (tree!.get(parentId) ?? []).map((item) => [item.title, titles(item.id)]);
    expect(titles(null)).toEqual([
      ['a', []],
      [
        'b',
        [
          ['b.a', [['b.a.a', []]]],
          ['b.b', []],
        ],
      ],
    ]);
    expect(statements).toBe(1);
  });
});

describe('reads by handle and id', () => {
  it('hide what is not published, and find the rest in the order asked for', async () => {
    expect((await read(pageByHandle, ['secret', 'about'])).values.map((row) => row?.handle)).toEqual([
      undefined,
      'about',
    ]);
    expect((await read(blogByHandle, ['none', 'atelier', 'journal'])).values.map((row) => row?.id)).toEqual([
      undefined,
      atelier.id,
      journal.id,
    ]);
    const { values, statements } = await read(articleById, [1n, 4n, 2n, 1n]);
    expect(values.map((row) => row?.handle)).toEqual(['one', undefined, 'two', 'one']);
    expect(statements).toBe(1);
  });
});
