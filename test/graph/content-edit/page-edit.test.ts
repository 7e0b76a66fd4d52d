import { beforeAll, describe, expect, it } from 'vitest';
import { givenIn, type Given } from '../../support/given.ts';
import { useGraph } from '../../support/graph.ts';
import { machine, staff } from '../../support/viewers.ts';
import { errorsOf, useLanguages } from './content-edit-graph.ts';

const graph = useGraph();
const editor = () => graph.as(staff('merchandiser'));
let given: Given;
beforeAll(async () => {
  given = givenIn(graph.database.prisma);
  await useLanguages(graph);
});

const FIELDS = `page { id handle title body bodySummary seo { title description } version isPublished publishedOn }
  userErrors { code field message } conflict { expectedVersion currentVersion }`;
const CREATE = `mutation ($page: PageCreateInput!) { pageCreate(page: $page) { ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $page: PageUpdateInput!, $version: Int) {
  pageUpdate(id: $id, page: $page, expectedVersion: $version) { ${FIELDS} } }`;
const DELETE = `mutation ($id: ID!, $version: Int) { pageDelete(id: $id, expectedVersion: $version) {
  deletedPageId userErrors { code field message } conflict { expectedVersion currentVersion } } }`;

interface PageAnswer {
  page: {
    id: string;
    handle: string;
    body: string;
    bodySummary: string;
    version: number;
    isPublished: boolean;
    publishedOn: string | null;
  } | null;
  userErrors: { code: string; field: string[]; message: string }[];
  conflict: { expectedVersion: number; currentVersion: number } | null;
}

const create = async (page: object) => {
  const { data, errors } = await editor().query<{ pageCreate: PageAnswer }>(CREATE, { page });
  expect(errors).toBeUndefined();
  return data!.pageCreate;
};
const update = async (id: string, page: object, version?: number) => {
  const { data, errors } = await editor().query<{ pageUpdate: PageAnswer }>(UPDATE, { id, page, version });
  expect(errors).toBeUndefined();
  return data!.pageUpdate;
};
const gid = ({ id }: { id: bigint }) => `gid://vitrine/Page/${id}`;

describe('a new page', () => {
  it('gets its handle from the title, harmless HTML and a summary, and is published at once', async () => {
    const body = `<p onclick="steal()">Hello <b>you</b></p><script>steal()</script><p>there</p>`;
    const { page, userErrors } = await create({ title: ' Über uns ', body, seo: { title: 'Us' } });
    expect(userErrors).toEqual([]);
    expect(page).toMatchObject({
      handle: 'über-uns',
      title: 'Über uns',
      body: '<p>Hello <b>you</b></p><p>there</p>',
      bodySummary: 'Hello you there',
      seo: { title: 'Us', description: null },
      version: 1,
      isPublished: true,
    });
    const asGuest = await graph.query(`{ page(handle: "über-uns") { title version isPublished publishedOn } }`);
    expect(asGuest.data).toEqual({ page: { title: 'Über uns', version: null, isPublished: null, publishedOn: null } });
    expect(asGuest.errors!.map(({ path, extensions }) => [path!.join('.'), extensions!['code']])).toEqual([
      ['page.version', 'UNAUTHENTICATED'],
      ['page.isPublished', 'UNAUTHENTICATED'],
      ['page.publishedOn', 'UNAUTHENTICATED'],
    ]);
  });

  it('shows the beginning of a long text as its summary, cut between characters', async () => {
    const { page } = await create({ title: 'Long', body: `<p>${'🙂'.repeat(200)}</p>` });
    expect(page!.bodySummary).toBe(`${'🙂'.repeat(149)}…`);
  });

  it('may be a draft or scheduled, which shoppers do not see', async () => {
    expect((await create({ title: 'Draft', isPublished: false })).page).toMatchObject({
      isPublished: false,
      publishedOn: null,
    });
    expect((await create({ title: 'Soon', publishDate: '2999-01-01T00:00:00Z' })).page).toMatchObject({
      isPublished: false,
      publishedOn: '2999-01-01T00:00:00.000Z',
    });
    const document = `{ draft: page(handle: "draft") { id } soon: page(handle: "soon") { id } }`;
    expect((await graph.query(document)).data).toEqual({ draft: null, soon: null });
    expect((await editor().query(document)).data).toMatchObject({
      draft: { id: expect.stringContaining('/Page/') },
      soon: { id: expect.stringContaining('/Page/') },
    });
  });

  it('is found by its words at once, in every language of the shop', async () => {
    await create({ title: 'Quokka care', body: '<p>Wombats too</p>' });
    const rows = await graph.database.prisma.$queryRaw<{ language: string }[]>`
      SELECT s.language FROM content_search s JOIN page p ON p.id = s.resource_id
      WHERE s.resource = 'page' AND p.title = 'Quokka care' ORDER BY 1`;
    expect(rows.map(({ language }) => language)).toEqual(['DE', 'EN']);
    const { data } = await graph.query(
      `{ search(query: "wombats", types: [PAGE], first: 3) { nodes { ... on Page { title } } } }`,
    );
    expect(data).toEqual({ search: { nodes: [{ title: 'Quokka care' }] } });
  });

  it('is shown to a program that may write but not see drafts', async () => {
    const { data, errors } = await graph
      .as(machine('content:write'))
      .query<{ pageCreate: PageAnswer }>(
        `mutation { pageCreate(page: { title: "By program", isPublished: false }) { page { title handle } } }`,
      );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ pageCreate: { page: { title: 'By program', handle: 'by-program' } } });
  });

  it('is made by whoever has the scope only', async () => {
    const before = await graph.database.prisma.page.count();
    for (const viewer of [staff('support'), staff('analyst'), machine('catalog:write', 'catalog:read')]) {
      const { errors } = await graph.as(viewer).query(CREATE, { page: { title: 'No' } });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' }, path: ['pageCreate'] }]);
    }
    const asGuest = await graph.query(CREATE, { page: { title: 'No' } });
    expect(asGuest.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' }, path: ['pageCreate'] }]);
    expect(await graph.database.prisma.page.count()).toBe(before);
  });

  it.each([
    ['a blank title', { title: '  ' }, 'BLANK', ['page', 'title']],
    ['a title that is too long', { title: 'x'.repeat(256) }, 'TOO_LONG', ['page', 'title']],
    ['a title without letters', { title: '!!!' }, 'BLANK', ['page', 'handle']],
    ['a character that cannot be stored', { title: 'a\0b' }, 'INVALID', ['page', 'title']],
    ['a handle with spaces', { title: 'A', handle: 'a b' }, 'INVALID', ['page', 'handle']],
    ['a handle in capitals', { title: 'A', handle: 'Ab' }, 'INVALID', ['page', 'handle']],
    ['a blank handle', { title: 'A', handle: '' }, 'BLANK', ['page', 'handle']],
    ['a handle that is taken', { title: 'A', handle: 'taken' }, 'TAKEN', ['page', 'handle']],
    ['a title whose handle is taken', { title: 'Taken' }, 'TAKEN', ['page', 'handle']],
    ['a text that is too long', { title: 'A', body: 'x'.repeat(200_001) }, 'TOO_LONG', ['page', 'body']],
    [
      'a long title for search engines',
      { title: 'A', seo: { title: 'x'.repeat(256) } },
      'TOO_LONG',
      ['page', 'seo', 'title'],
    ],
    [
      'a date for what is hidden',
      { title: 'A', isPublished: false, publishDate: '2999-01-01T00:00:00Z' },
      'INVALID',
      ['page', 'publishDate'],
    ],
  ])('is refused with %s, and nothing changes', async (_, input, code, field) => {
    if (code === 'TAKEN') await given.page('taken').catch(() => undefined);
    const { page, pageView, audits } = { page: await create(input), ...(await contents()) };
    expect(page.page).toBeNull();
    expect(errorsOf(page)).toContainEqual([code, field]);
    expect(await contents()).toEqual({ pageView, audits });
  });
});

const contents = async () => ({
  pageView: await graph.database.prisma.page.findMany({ orderBy: { id: 'asc' } }),
  audits: await graph.database.prisma.auditEntry.count(),
});

describe('a page that changes', () => {
  it('keeps what the input does not name, counts its versions, and tells the audit what differs', async () => {
    const page = await given.page('contact', { seoTitle: 'Write to us' });
    const changed = await update(gid(page), { title: 'Contact', handle: 'contact' }, 1);
    expect(changed.page).toMatchObject({
      title: 'Contact',
      handle: 'contact',
      version: 2,
      seo: { title: 'Write to us' },
    });
    const entries = await graph.database.prisma.auditEntry.findMany({
      where: { resourceType: 'Page', resourceId: page.id },
    });
    expect(entries).toMatchObject([
      { action: 'pageUpdate', actorName: 'merchandiser', before: { title: 'contact' }, after: { title: 'Contact' } },
    ]);
    expect(Object.keys(entries[0]!.after as object)).toEqual(['title']);
  });

  it('stays as it is, with its version, where nothing differs', async () => {
    const page = await given.page('same');
    expect((await update(gid(page), { title: 'same' })).page).toMatchObject({ version: 1 });
    expect(await graph.database.prisma.auditEntry.count({ where: { resourceType: 'Page', resourceId: page.id } })).toBe(
      0,
    );
  });

  it('is hidden, published at once and scheduled', async () => {
    const page = await given.page('life');
    const id = gid(page);
    const visible = async () =>
      (await graph.query<{ page: object | null }>(`{ page(handle: "life") { id } }`)).data!.page !== null;
    const kept = await update(id, { isPublished: true });
    expect(kept.page).toMatchObject({ version: 1, publishedOn: '2025-01-01T00:00:00.000Z' });
    await update(id, { isPublished: false });
    expect(await visible()).toBe(false);
    await update(id, { isPublished: true });
    expect(await visible()).toBe(true);
    await update(id, { publishDate: '2999-01-01T00:00:00Z' });
    expect(await visible()).toBe(false);
  });

  it.each([
    ['a title of null', { title: null }, 'BLANK', ['page', 'title']],
    ['a handle of null', { handle: null }, 'BLANK', ['page', 'handle']],
    ['a handle that is taken', { handle: 'occupied' }, 'TAKEN', ['page', 'handle']],
  ])('is refused with %s, and nothing changes', async (name, input, code, field) => {
    await given.page('occupied').catch(() => undefined);
    const page = await given.page(`refused-${name.replaceAll(' ', '-')}`);
    const before = await contents();
    const answer = await update(gid(page), { body: 'new', ...input });
    expect(answer.page).toBeNull();
    expect(errorsOf(answer)).toEqual([[code, field]]);
    expect(await contents()).toEqual(before);
  });

  it('is refused by an id that is unknown or of something else', async () => {
    const blog = await given.blog('a-blog');
    expect(errorsOf(await update('gid://vitrine/Page/999999', { title: 'A' }))).toEqual([['NOT_FOUND', ['id']]]);
    expect(errorsOf(await update(`gid://vitrine/Blog/${blog.id}`, { title: 'A' }))).toEqual([['INVALID', ['id']]]);
  });

  it('is changed by one of two editors who saw the same version; the other is told both versions', async () => {
    const page = await given.page('raced');
    const answers = await Promise.all(['One', 'Other'].map((title) => update(gid(page), { title }, 1)));
    const [lost, ...others] = answers.filter(({ page: now }) => now === null);
    expect(others).toEqual([]);
    expect(errorsOf(lost!)).toEqual([['CONFLICT', ['expectedVersion']]]);
    expect(lost!.conflict).toEqual({ expectedVersion: 1, currentVersion: 2 });
    const { version } = await graph.database.prisma.page.findUniqueOrThrow({ where: { id: page.id } });
    expect(version).toBe(2);
  });
});

describe('a page that is deleted', () => {
  it('goes with its translations, attributes and words, and stays in the audit', async () => {
    const { prisma } = graph.database;
    const { page } = await create({ title: 'Gone' });
    const id = BigInt(page!.id.split('/').at(-1)!);
    await given.translation('page', { id }, 'DE', { title: 'Weg' });
    const note = await prisma.metafield.create({
      data: { ownerType: 'Page', ownerId: id, namespace: 'a', key: 'b', type: 'single_line_text_field', value: 'c' },
    });
    await given.translation('metafield', note, 'DE', { value: 'd' });
    const stale = await editor().query<{ pageDelete: PageAnswer }>(DELETE, { id: page!.id, version: 7 });
    expect(stale.data!.pageDelete.conflict).toEqual({ expectedVersion: 7, currentVersion: 1 });
    const { data } = await editor().query(DELETE, { id: page!.id, version: 1 });
    expect(data).toEqual({ pageDelete: { deletedPageId: page!.id, userErrors: [], conflict: null } });
    expect(await prisma.page.count({ where: { id } })).toBe(0);
    expect(
      await prisma.translation.count({
        where: { resourceId: { in: [id, note.id] }, resource: { in: ['page', 'metafield'] } },
      }),
    ).toBe(0);
    expect(await prisma.metafield.count({ where: { ownerType: 'Page', ownerId: id } })).toBe(0);
    const words = await prisma.$queryRaw<
      unknown[]
    >`SELECT FROM content_search WHERE resource = 'page' AND resource_id = ${id}`;
    expect(words).toEqual([]);
    const [entry] = await prisma.auditEntry.findMany({ where: { action: 'pageDelete', resourceId: id } });
    expect(entry).toMatchObject({ before: { title: 'Gone', handle: 'gone' }, after: null });
  });
});
