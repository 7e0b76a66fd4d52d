import { beforeAll, describe, expect, it } from 'vitest';
import type { Prisma, Product, Review } from '../../../src/generated/prisma/client.ts';
import { useGraph } from '../../support/graph.ts';
import { customer, guest, machine, staff } from '../../support/viewers.ts';

const graph = useGraph('empty', { keepTexts: true });
const moderator = () => graph.as(staff('support'));
const gid = (type: string, { id }: { id: bigint }) => `gid://vitrine/${type}/${id}`;

let made = 0;
const product = (data: Partial<Prisma.ProductCreateInput> = {}): Promise<Product> =>
  graph.database.prisma.product.create({
    data: { handle: `p-${(made += 1)}`, title: 'P', status: 'ACTIVE', publishedAt: new Date('2025-01-01'), ...data },
  });
const review = (of: Product, data: Partial<Prisma.ReviewUncheckedCreateInput> = {}): Promise<Review> =>
  graph.database.prisma.review.create({ data: { productId: of.id, rating: 4, ...data } });
const rating = async ({ id }: Product) => {
  const { ratingCount, ratingSum } = await graph.database.prisma.product.findUniqueOrThrow({ where: { id } });
  return [ratingCount, ratingSum];
};

interface Decision {
  review?: { id: string; status: string; product: { id: string } } | null;
  reviews?: { id: string; status: string }[] | null;
  userErrors: { code: string; field: string[] }[];
}
const ONE = 'review { id status product { id } } userErrors { code field message }';
const ask = async (
  document: string,
  variables: object,
  viewer = staff('support') as Parameters<typeof graph.as>[0],
) => {
  const { data, errors, statements } = await graph
    .as(viewer)
    .query<{ decision: Decision }>(document, variables as Record<string, unknown>);
  expect(errors).toBeUndefined();
  return { ...data!.decision, statements };
};
const approve = (id: string) => ask(`mutation ($id: ID!) { decision: reviewApprove(id: $id) { ${ONE} } }`, { id });
const reject = (id: string) => ask(`mutation ($id: ID!) { decision: reviewReject(id: $id) { ${ONE} } }`, { id });
const decide = (ids: string[], status: string) =>
  ask(
    `mutation ($ids: [ID!]!, $status: ReviewStatus!) { decision: reviewsModerate(ids: $ids, status: $status) {
      reviews { id status } userErrors { code field message } } }`,
    { ids, status },
  );
const errorsOf = ({ userErrors }: Decision) => userErrors.map(({ code, field }) => [code, field.join('.')]);

beforeAll(async () => {
  const { prisma } = graph.database;
  const countries = { create: { countryCode: 'DE', name: 'Germany', defaultLanguage: 'EN' } };
  await prisma.shopLanguage.create({ data: { code: 'EN', name: 'English', endonym: 'English', isPrimary: true } });
  await prisma.market.create({
    data: { handle: 'de', name: 'Germany', currencyCode: 'EUR', isPrimary: true, countries },
  });
});

describe('a decision on a review', () => {
  it('shows or hides it, counts its stars, and is told to the audit once', async () => {
    const of = await product();
    const waiting = await review(of, { rating: 5 });
    const id = gid('Review', waiting);
    expect(await approve(id)).toMatchObject({
      review: { id, status: 'PUBLISHED', product: { id: gid('Product', of) } },
      userErrors: [],
    });
    expect(await rating(of)).toEqual([1, 5]);
    await approve(id);
    expect(await reject(id)).toMatchObject({ review: { status: 'REJECTED' }, userErrors: [] });
    await reject(id);
    expect(await rating(of)).toEqual([0, 0]);
    const entries = await graph.database.prisma.auditEntry.findMany({
      where: { resourceType: 'Review', resourceId: waiting.id },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
      ['reviewApprove', { status: 'PENDING' }, { status: 'PUBLISHED' }],
      ['reviewReject', { status: 'PUBLISHED' }, { status: 'REJECTED' }],
    ]);
  });

  it('on many is one on all or on none, with as many statements as on one', async () => {
    const of = await product();
    const many = [];
    for (let at = 0; at < 250; at += 1) many.push(gid('Review', await review(of)));
    const one = await decide(many.slice(0, 1), 'PUBLISHED');
    const wrong = await decide([many[1]!, 'gid://vitrine/Review/999999'], 'PUBLISHED');
    expect(wrong.reviews).toBeNull();
    expect(errorsOf(wrong)).toEqual([['NOT_FOUND', 'ids.1']]);
    expect(await rating(of)).toEqual([1, 4]);
    const all = await decide(many, 'PUBLISHED');
    expect(all.reviews!.map(({ id }) => id)).toEqual(many);
    expect(all.statements).toBe(one.statements);
    expect(await rating(of)).toEqual([250, 1_000]);
    expect(errorsOf(await decide([...many, many[0]!], 'REJECTED'))).toEqual([['TOO_MANY', 'ids']]);
    expect(errorsOf(await decide([], 'REJECTED'))).toEqual([['TOO_FEW', 'ids']]);
    expect(errorsOf(await decide([gid('Product', of)], 'REJECTED'))).toEqual([['INVALID', 'ids.0']]);
    expect(errorsOf(await approve('gid://vitrine/Review/999999'))).toEqual([['NOT_FOUND', 'id']]);
  }, 60_000);

  it('is made by whoever moderates only', async () => {
    const id = gid('Review', await review(await product()));
    for (const viewer of [
      staff('fulfilment', 'analyst'),
      machine('catalog:write', 'catalog:read'),
      customer({ id: 1n }),
    ]) {
      const { errors } = await graph
        .as(viewer)
        .query(`mutation ($id: ID!) { reviewApprove(id: $id) { ${ONE} } }`, { id });
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('decisions at the same time', () => {
  it('leave the ratings as if one had been made after the other', async () => {
    const of = await product();
    const reviews: Review[] = [];
    for (let at = 0; at < 8; at += 1) reviews.push(await review(of, { rating: 1 + (at % 5) }));
    const flips = Array.from({ length: 40 }, (_, at) => async () => {
      const ids = [reviews[at % 8]!, reviews[(at * 3 + 1) % 8]!].map((each) => gid('Review', each));
      const { userErrors } = await decide(
        at % 3 === 0 ? ids : ids.slice(0, 1),
        at % 2 === 0 ? 'PUBLISHED' : 'REJECTED',
      );
      expect(userErrors).toEqual([]);
    });
    const worker = async () => {
      for (let flip = flips.pop(); flip; flip = flips.pop()) await flip();
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    const published = await graph.database.prisma.review.aggregate({
      where: { productId: of.id, status: 'PUBLISHED' },
      _count: true,
      _sum: { rating: true },
    });
    expect(await rating(of)).toEqual([published._count, published._sum.rating ?? 0]);
  }, 60_000);
});

describe('reviews that shoppers do not see', () => {
  const PATHS = `query ($id: ID!, $product: ID!) {
    node(id: $id) { ... on Review { body } }
    nodes(ids: [$id]) { ... on Review { body } }
    product(id: $product) { reviews(first: 9) { totalCount nodes { body } } }
  }`;

  it.each(['PENDING', 'REJECTED'] as const)('are seen by who moderates only, on every path: %s', async (status) => {
    const of = await product();
    const hidden = await review(of, { status, body: 'Hidden' });
    const variables = { id: gid('Review', hidden), product: gid('Product', of) };
    const nothing = { node: null, nodes: [null], product: { reviews: { totalCount: 0, nodes: [] } } };
    const others = [
      guest,
      customer({ id: 1n }),
      staff('fulfilment', 'analyst'),
      machine('catalog:read', 'catalog:write'),
    ];
    for (const viewer of others) {
      const { data, errors } = await graph.as(viewer).query(PATHS, variables);
      expect(errors).toBeUndefined();
      expect(data).toEqual(nothing);
      const list = await graph.as(viewer).query(`{ reviews(first: 5) { nodes { body } } }`);
      expect(list.data).toEqual({ reviews: null });
      expect(list.errors).toHaveLength(1);
    }
    const seen = { ...nothing, node: { body: 'Hidden' }, nodes: [{ body: 'Hidden' }] };
    for (const viewer of [staff('support'), machine('reviews:write')])
      expect((await graph.as(viewer).query(PATHS, variables)).data).toEqual(seen);
  });

  it('of drafts are for who sees drafts: others neither read nor decide on them', async () => {
    const of = await product({ status: 'DRAFT' });
    const id = gid('Review', await review(of, { status: 'PUBLISHED' }));
    const read = async (viewer: Parameters<typeof graph.as>[0]) =>
      (await graph.as(viewer).query(`query ($id: ID!) { node(id: $id) { id } }`, { id })).data;
    expect(await read(machine('reviews:write'))).toEqual({ node: null });
    expect(await read(staff('support'))).toEqual({ node: { id } });
    const blind = await ask(
      `mutation ($id: ID!) { decision: reviewReject(id: $id) { ${ONE} } }`,
      { id },
      machine('reviews:write'),
    );
    expect(errorsOf(blind)).toEqual([['NOT_FOUND', 'id']]);
  });

  it('say what was decided to who moderates only', async () => {
    const shown = await review(await product(), { status: 'PUBLISHED', body: 'Shown' });
    const document = `query ($id: ID!) { node(id: $id) { ... on Review { body status } } }`;
    const { data, errors } = await graph.as(staff('analyst')).query(document, { id: gid('Review', shown) });
    expect(data).toEqual({ node: { body: 'Shown', status: null } });
    expect(errors).toMatchObject([{ path: ['node', 'status'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the list of reviews', () => {
  it('is narrowed by status and product, newest first, in pages', async () => {
    const of = await product();
    for (const [day, status] of (['PENDING', 'REJECTED', 'PENDING', 'PUBLISHED', 'PENDING'] as const).entries())
      await review(of, { status, body: `${day + 1}`, createdAt: new Date(Date.UTC(2026, 0, day + 1)) });
    const LIST = `query ($product: ID, $status: ReviewStatus, $after: String) {
      reviews(first: 2, productId: $product, status: $status, after: $after) {
        totalCount nodes { body status } pageInfo { hasNextPage endCursor }
      } }`;
    interface List {
      reviews: { totalCount: number; nodes: { body: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const list = async (variables: object) =>
      (await moderator().query<List>(LIST, { product: gid('Product', of), ...variables })).data!.reviews;
    const first = await list({ status: 'PENDING' });
    expect([first.totalCount, first.nodes.map(({ body }) => body)]).toEqual([3, ['5', '3']]);
    const next = await list({ status: 'PENDING', after: first.pageInfo.endCursor });
    expect([next.nodes.map(({ body }) => body), next.pageInfo.hasNextPage]).toEqual([['1'], false]);
    expect((await list({})).nodes.map(({ body }) => body)).toEqual(['5', '4']);
    const { errors } = await moderator().query(LIST, { product: 'gid://vitrine/Review/1' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
