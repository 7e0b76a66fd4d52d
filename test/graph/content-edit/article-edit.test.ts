import { beforeAll, describe, expect, it } from 'vitest';
import type { Blog } from '../../../src/generated/prisma/client.ts';
import { givenIn, type Given } from '../../support/given.ts';
import { useGraph } from '../../support/graph.ts';
import { staff } from '../../support/viewers.ts';
import { errorsOf, useLanguages } from './content-edit-graph.ts';

const graph = useGraph();
let given: Given;
let journal: Blog;
beforeAll(async () => {
  given = givenIn(graph.database.prisma);
  await useLanguages(graph);
  journal = await given.blog('journal');
});

const RESULT = 'userErrors { code field message } conflict { expectedVersion currentVersion }';
const FIELDS = `article { id handle title contentHtml content excerptHtml excerpt tags version isPublished publishedOn publishedAt
  authorV2 { name bio email } image { id url altText } blog { handle } seo { title } } ${RESULT}`;
const CREATE = `mutation ($article: ArticleCreateInput!) { articleCreate(article: $article) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $article: ArticleUpdateInput!, $version: Int) {
  articleUpdate(id: $id, article: $article, expectedVersion: $version) { ${FIELDS} } }`;

interface Answer {
  article: { id: string; version: number; publishedAt: string; image: { id: string } } | null;
  userErrors: { code: string; field: string[]; message: string }[];
  conflict: object | null;
}
const gid = (type: string, { id }: { id: bigint }) => `gid://vitrine/${type}/${id}`;
const basics = () => ({ blogId: gid('Blog', journal), title: 'News', author: { name: 'Ada Lovelace' } });
const ask = async (document: string, variables: object): Promise<Answer> => {
  const { data, errors } = await graph
    .as(staff('merchandiser'))
    .query<Record<string, Answer>>(document, { ...variables });
  expect(errors).toBeUndefined();
  return Object.values(data!)[0]!;
};
const create = (article: object) => ask(CREATE, { article: { ...basics(), ...article } });
const update = (id: string, article: object, version?: number) => ask(UPDATE, { id, article, version });
const contents = async () => {
  const { article, blog, media, auditEntry } = graph.database.prisma;
  return {
    articles: await article.findMany({ orderBy: { id: 'asc' } }),
    blogs: await blog.findMany({ orderBy: { id: 'asc' } }),
    media: await media.count(),
    audits: await auditEntry.count(),
  };
};

describe('a new article', () => {
  it('has its texts with and without formatting, its author, tags and picture', async () => {
    const { article, userErrors } = await create({
      title: 'First light',
      body: '<h2>Hello</h2><p style="x">you<img src="x" onerror="y()"></p>',
      summary: '<p>In <b>short</b></p>',
      author: { name: 'Grace Hopper', bio: 'Admiral', email: 'grace@shop.example' },
      tags: ['a', 'b', 'a'],
      image: { src: 'https://cdn.example/light.jpg', altText: 'Light' },
    });
    expect(userErrors).toEqual([]);
    expect(article).toMatchObject({
      handle: 'first-light',
      contentHtml: '<h2>Hello</h2><p>you<img src="x" /></p>',
      content: 'Hello you',
      excerptHtml: '<p>In <b>short</b></p>',
      excerpt: 'In short',
      tags: ['a', 'b'],
      authorV2: { name: 'Grace Hopper', bio: 'Admiral', email: 'grace@shop.example' },
      image: { url: 'https://cdn.example/light.jpg', altText: 'Light' },
      blog: { handle: 'journal' },
      version: 1,
      isPublished: true,
    });
    const again = await create({
      title: 'Second light',
      image: { src: 'https://cdn.example/light.jpg', altText: 'Light' },
    });
    expect(again.article!.image.id).toBe(article!.image.id);
    const found = await graph.query(`{ articles(first: 1, query: "author:Grace") { nodes { handle } } }`);
    expect(found.data).toEqual({ articles: { nodes: [{ handle: 'first-light' }] } });
  });

  it('may be a draft, which says of its date when it was made, and of its publication nothing', async () => {
    const { article } = await create({ title: 'Draft', isPublished: false });
    expect(article).toMatchObject({ isPublished: false, publishedOn: null });
    expect(Date.parse(article!.publishedAt)).not.toBeNaN();
  });

  it('may have the handle that an article of another blog has', async () => {
    const other = await given.blog('other');
    await create({ title: 'Same' });
    expect((await create({ title: 'Same', blogId: gid('Blog', other) })).article).toMatchObject({ handle: 'same' });
    expect(errorsOf(await create({ title: 'Same' }))).toEqual([['TAKEN', ['article', 'handle']]]);
  });

  it.each<[string, object, string, (string | number)[]]>([
    ['a blog that is not there', { blogId: 'gid://vitrine/Blog/999999' }, 'NOT_FOUND', ['blogId']],
    ['the id of something else', { blogId: 'gid://vitrine/Page/1' }, 'INVALID', ['blogId']],
    ['a blank title', { title: ' ' }, 'BLANK', ['title']],
    ['an author without a name', { author: { name: ' ' } }, 'BLANK', ['author', 'name']],
    ['an e-mail address that is none', { author: { name: 'A', email: 'a b' } }, 'INVALID', ['author', 'email']],
    ['a blank tag', { tags: ['a', ' '] }, 'BLANK', ['tags', 1]],
    ['a long tag', { tags: ['x'.repeat(256)] }, 'TOO_LONG', ['tags', 0]],
    ['251 tags', { tags: Array.from({ length: 251 }, (_, at) => `t${at}`) }, 'TOO_MANY', ['tags']],
    ['a picture that is not there', { image: { id: 'gid://vitrine/MediaImage/9999' } }, 'NOT_FOUND', ['image', 'id']],
    ['a picture without an address', { image: { altText: 'A' } }, 'INVALID', ['image']],
    [
      'words for a picture that is there',
      { image: { id: 'gid://vitrine/MediaImage/1', altText: 'A' } },
      'INVALID',
      ['image', 'altText'],
    ],
    ['a date beyond all calendars', { publishDate: '1815-12-10T00:00:00Z' }, 'INVALID', ['publishDate']],
  ])('is refused with %s, and nothing changes', async (_, input, code, field) => {
    const before = await contents();
    const answer = await create({ title: 'Refused', ...input });
    expect([answer.article, errorsOf(answer)]).toEqual([null, [[code, ['article', ...field.map(String)]]]]);
    expect(await contents()).toEqual(before);
  });

  it('is told everything that is wrong at once', async () => {
    const answer = await create({ title: '', author: { name: '' }, tags: [''] });
    expect(errorsOf(answer).map(([, field]) => (field as string[]).join('.'))).toEqual([
      'article.title',
      'article.author.name',
      'article.tags.0',
    ]);
  });
});

describe('an article that changes', () => {
  it('keeps what the input does not name, loses what it empties, and moves to another blog', async () => {
    const picture = await given.picture('scene');
    const article = await given.article(journal, 'moves', {
      imageId: picture.id,
      excerpt: 'e',
      excerptHtml: 'e',
      tags: ['a'],
    });
    const other = await given.blog('elsewhere');
    const id = gid('Article', article);
    const answer = await update(id, { blogId: gid('Blog', other), image: null, summary: null, tags: null }, 1);
    expect(answer.article).toMatchObject({
      title: 'moves',
      blog: { handle: 'elsewhere' },
      image: null,
      excerpt: null,
      excerptHtml: null,
      tags: [],
      version: 2,
    });
    const [entry] = await graph.database.prisma.auditEntry.findMany({
      where: { resourceType: 'Article', resourceId: article.id },
    });
    expect(entry!.before).toMatchObject({ blogId: String(journal.id), imageId: String(picture.id), tags: ['a'] });
    expect(Object.keys(entry!.after as object).sort()).toEqual(['blogId', 'excerpt', 'excerptHtml', 'imageId', 'tags']);
  });

  it('is refused to lose its blog, author or title, and to take a handle that is taken there', async () => {
    const article = await given.article(journal, 'stays');
    const crowded = await given.blog('crowded');
    await given.article(crowded, 'stays');
    const id = gid('Article', article);
    const before = await contents();
    for (const [input, code, field] of [
      [{ blogId: null }, 'BLANK', 'blogId'],
      [{ author: null }, 'BLANK', 'author'],
      [{ title: null }, 'BLANK', 'title'],
      [{ blogId: gid('Blog', crowded) }, 'TAKEN', 'handle'],
      [{ blogId: 'gid://vitrine/Blog/999999' }, 'NOT_FOUND', 'blogId'],
    ] as const)
      expect(errorsOf(await update(id, input))).toEqual([[code, ['article', field]]]);
    expect(await contents()).toEqual(before);
  });

  it('is published, scheduled and hidden by one of two editors who saw the same version', async () => {
    const article = await given.article(journal, 'raced', { publishedAt: null });
    const id = gid('Article', article);
    const answers = await Promise.all([
      update(id, { isPublished: true }, 1),
      update(id, { publishDate: '2999-01-01T00:00:00Z' }, 1),
    ]);
    expect(answers.filter((answer) => answer.article)).toHaveLength(1);
    expect(answers.map(({ conflict }) => conflict)).toContainEqual({ expectedVersion: 1, currentVersion: 2 });
    expect((await update(id, { isPublished: false }, 2)).article).toMatchObject({ isPublished: false, version: 3 });
  });
});

describe('a blog', () => {
  const DELETE = `mutation ($id: ID!, $deleteArticles: Boolean) { blogDelete(id: $id, deleteArticles: $deleteArticles) { deletedBlogId ${RESULT} } }`;
  const remove = (blog: Blog, deleteArticles?: boolean) =>
    ask(DELETE, { id: gid('Blog', blog), deleteArticles }) as Promise<Answer & { deletedBlogId: string | null }>;

  it('is made and changed', async () => {
    const made = `mutation { blogCreate(blog: { title: "Atelier", seo: { title: "A" } }) { blog { id handle version seo { title } } ${RESULT} } }`;
    const { blog } = (await ask(made, {})) as never as { blog: { id: string } };
    expect(blog).toMatchObject({ handle: 'atelier', version: 1, seo: { title: 'A' } });
    const changed = `mutation ($id: ID!, $blog: BlogUpdateInput!, $version: Int) {
      blogUpdate(id: $id, blog: $blog, expectedVersion: $version) { blog { title handle version } ${RESULT} } }`;
    const change = (input: object, version: number) =>
      ask(changed, { id: blog.id, blog: input, version }) as Promise<unknown>;
    expect(await change({ title: 'Workshop' }, 1)).toMatchObject({
      blog: { title: 'Workshop', handle: 'atelier', version: 2 },
    });
    expect(await change({ title: 'Late' }, 1)).toMatchObject({
      blog: null,
      conflict: { expectedVersion: 1, currentVersion: 2 },
    });
    expect(errorsOf((await change({ handle: 'journal' }, 2)) as Answer)).toEqual([['TAKEN', ['blog', 'handle']]]);
    expect(errorsOf((await change({ title: '' }, 2)) as Answer)).toEqual([['BLANK', ['blog', 'title']]]);
  });

  it('with articles is kept, unless they are to go with it', async () => {
    const { prisma } = graph.database;
    const blog = await given.blog('going');
    const article = await given.article(blog, 'along', { publishedAt: null });
    await given.translation('article', article, 'DE', { title: 'mit' });
    const before = await contents();
    const kept = await remove(blog);
    expect([kept.deletedBlogId, errorsOf(kept)]).toEqual([null, [['CONFLICT', ['deleteArticles']]]]);
    expect(await contents()).toEqual(before);
    expect((await remove(blog, true)).deletedBlogId).toBe(gid('Blog', blog));
    expect(await prisma.article.count({ where: { blogId: blog.id } })).toBe(0);
    expect(await prisma.translation.count({ where: { resource: 'article', resourceId: article.id } })).toBe(0);
    const entries = await prisma.auditEntry.findMany({ where: { action: 'blogDelete' }, orderBy: { id: 'asc' } });
    expect(entries.map(({ resourceType }) => resourceType).sort()).toEqual(['Article', 'Blog']);
  });

  it('does not take an article with it that is made meanwhile', async () => {
    const blog = await given.blog('busy');
    const [made, gone] = await Promise.all([create({ blogId: gid('Blog', blog), title: 'Meanwhile' }), remove(blog)]);
    const outcome = [made.article !== null, gone.deletedBlogId !== null];
    expect([
      [true, false],
      [false, true],
    ]).toContainEqual(outcome);
    expect(await graph.database.prisma.article.count({ where: { blogId: blog.id } })).toBe(made.article ? 1 : 0);
  });

  it('without articles is deleted', async () => {
    expect((await remove(await given.blog('empty'))).deletedBlogId).not.toBeNull();
  });
});

it('an article that is deleted is gone', async () => {
  const article = await given.article(journal, 'gone');
  const id = gid('Article', article);
  const document = `mutation { articleDelete(id: "${id}", expectedVersion: 1) { deletedArticleId ${RESULT} } }`;
  expect(await ask(document, {})).toMatchObject({ deletedArticleId: id, userErrors: [] });
  expect(errorsOf(await ask(document, {}))).toEqual([['NOT_FOUND', ['id']]]);
});
