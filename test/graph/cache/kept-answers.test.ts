import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { textsOf } from '../../../src/screens/registry/document-text.ts';
import type { WrittenScreen } from '../../../src/screens/registry/screen.ts';
import { MemoryBuckets } from '../../../src/server/limits/memory-buckets.ts';
import { startTestRedis, type TestRedis } from '../../support/redis.ts';
import { openProofGround, type TestGround } from './proof-ground.ts';

const LONG_MS = 240_000;
const budget = { owner: 'test', maxStatements: 9, maxBytes: 99_999, maxCost: 999, p95Ms: 999 };
const written = (text: string, scope: 'PUBLIC' | 'MARKET' | 'VIEWER'): WrittenScreen => {
  const document = parse(text);
  const cache = { scope, maxAge: 60, staleWhileRevalidate: 0, staleIfError: 0 };
  return {
    ...textsOf(document),
    client: 'test',
    file: 'test',
    document,
    samples: [{}],
    contract: { ...budget, cache },
  };
};
const ofMarket = written('query OfMarket { customer { id } shop { name } }', 'MARKET');
const ofViewer = written('query OfViewer { customer { id } shop { name } }', 'VIEWER');
const ofAll = written(
  'query OfAll { products(first: 1) { nodes { priceRange { minVariantPrice { amount } } } } }',
  'PUBLIC',
);

let redis: TestRedis;
let ground: TestGround;
let handle: string;
beforeAll(async () => {
  redis = await startTestRedis();
  ground = await openProofGround(redis.url, 'none', [ofMarket, ofViewer, ofAll]);
  handle = (await ground.database.prisma.product.findFirstOrThrow({ where: { status: 'ACTIVE' } })).handle;
}, LONG_MS);
afterAll(async () => {
  await ground?.close();
  await redis?.stop();
});

const idOf = (name: string): string =>
  ground.screens.find((screen) => screen.client === 'web' && screen.name === name)!.id;
interface Asked {
  readonly id?: string;
  readonly variables?: object;
  readonly headers?: Record<string, string>;
  readonly server?: number;
  readonly method?: 'GET' | 'POST';
}
async function ask({
  id = idOf('Product'),
  variables = { handle },
  headers = {},
  server = 0,
  method = 'GET',
}: Asked = {}) {
  const url = `${ground.urls[server]}/graphql`;
  const search = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  const response = await fetch(method === 'GET' ? `${url}?${search}` : url, {
    method,
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...headers },
    ...(method === 'POST' ? { body: JSON.stringify({ documentId: id, variables }) } : {}),
  });
  const text = await response.text();
  const header = (name: string): string => response.headers.get(name) ?? '';
  return { status: response.status, text, header, how: header('cache-status') };
}
const mutate = (query: string, server = 0) =>
  fetch(`${ground.urls[server]}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer admin' },
    body: JSON.stringify({ query }),
  });
/** Another market and language for each test, so that none finds what another has kept. */
const rename = async (title: string, server = 0) => {
  const { id } = await ground.database.prisma.product.findFirstOrThrow({ where: { handle } });
  return mutate(
    `mutation { productUpdate(id: "gid://vitrine/Product/${id}", input: { title: "${title}" }) { userErrors { message } } }`,
    server,
  );
};

describe('the answer of a screen', () => {
  it('is made once and then given, by GET and POST, with the same bytes', async () => {
    const variables = { handle, country: 'GB' };
    const first = await ask({ variables });
    expect(first.how).toMatch(/^Vitrine; fwd=miss; stored; ttl=\d+$/);
    const requests = new Set<string>();
    for (const method of ['GET', 'GET', 'GET', 'POST', 'POST', 'POST'] as const) {
      const again = await ask({ variables, method });
      expect(again.how).toMatch(/^Vitrine; hit; ttl=\d+; detail=memory$/);
      expect(again.header('cache-control')).toContain(method === 'GET' ? 'public' : 'no-store');
      expect(again.text).toBe(first.text);
      requests.add(again.header('x-request-id'));
    }
    expect(requests.size).toBe(6);
    // Ready or not: what is asked for is in the body.
    const other = await ask({ variables: { ...variables, handle: 'none' }, method: 'POST' });
    expect([other.how, other.text]).toEqual([
      expect.stringContaining('stored'),
      expect.stringContaining('"product":null'),
    ]);
  });

  it('is given by another process from Redis', async () => {
    const variables = { handle, country: 'AT' };
    const first = await ask({ variables });
    await vi.waitFor(async () => {
      const other = await ask({ variables, server: 1 });
      expect(other.how).toMatch(/hit|collapsed/);
      expect(other.text).toBe(first.text);
    }, 5_000);
  });

  it('is the same for variables that mean the same, and refused where they mean nothing', async () => {
    await ask({ variables: { handle, country: 'GB', language: 'EN' } });
    expect((await ask({ variables: { more: 1, language: 'EN', country: 'GB', handle } })).how).toContain('hit');
    const wrong = await ask({ variables: { handle, country: 'Nowhere' } });
    expect(wrong.how).toContain('fwd=bypass; detail=variables');
    expect(wrong.text).toContain('BAD_USER_INPUT');
  });

  it('has a validator, an age and how long others may keep it', async () => {
    const variables = { handle, country: 'GB' };
    await ask({ variables });
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding };
      const kept = await ask({ variables, headers });
      expect(kept.header('cache-control')).toBe(
        'public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=3600',
      );
      expect(kept.header('age')).toMatch(/^\d+$/);
      expect(kept.header('vary')).toMatch(/Accept-Encoding.*Authorization.*X-Vitrine-After/i);
      const etag = kept.header('etag');
      for (let times = 0; times < 2; times += 1) {
        const known = await ask({ variables, headers: { ...headers, 'if-none-match': etag } });
        expect([known.status, known.text, known.header('etag')]).toEqual([304, '', etag]);
      }
    }
  });

  it('is shared with who is signed in, and never said to be for everybody then', async () => {
    const variables = { handle, country: 'GB' };
    await ask({ variables });
    const ofCustomer = await ask({ variables, headers: { authorization: 'Bearer ada' } });
    expect(ofCustomer.header('cache-control')).not.toContain('public');
  });

  it('says nothing of what is left to who asked, since others are given it too', async () => {
    const variables = { handle, country: 'US' };
    for (const how of ['stored', 'hit', 'hit']) {
      const answer = await ask({ variables });
      expect(answer.how).toContain(how);
      expect([answer.header('ratelimit'), answer.header('ratelimit-policy')]).toEqual(['', '']);
    }
    const alone = await ask({ variables: { ...variables, selectedOptions: [] }, method: 'POST' });
    expect([alone.how, alone.header('ratelimit')]).toEqual([
      expect.stringContaining('stored'),
      expect.stringContaining('"cost";r='),
    ]);
  });

  it('takes points from who has it made, and none from those who are given it', async () => {
    const take = vi.spyOn(MemoryBuckets.prototype, 'take');
    const paid = (): number => take.mock.calls.filter(([policy]) => policy.name === 'cost').length;
    const variables = { handle, selectedOptions: [{ name: 'Size', value: 'of nobody' }] };
    const atOnce = await Promise.all(Array.from({ length: 8 }, () => ask({ variables })));
    expect([atOnce.filter(({ how }) => how.includes('stored')).length, paid()]).toEqual([1, 1]);
    for (let times = 0; times < 3; times += 1) expect((await ask({ variables })).how).toContain('hit');
    expect(paid()).toBe(1);
    take.mockRestore();
  });

  it('is made anew on wish, and tells how it was kept', async () => {
    expect((await ask({ headers: { 'x-vitrine-cache': 'bypass' } })).how).toContain('fwd=bypass; detail=asked');
    const told = JSON.parse((await ask({ headers: { 'x-vitrine-cache': 'explain' } })).text) as {
      extensions: { cache: object };
    };
    expect(told.extensions.cache).toMatchObject({
      scope: 'MARKET',
      dimensions: { market: expect.any(String) as string },
    });
    expect(JSON.stringify(told.extensions.cache)).toContain(`"product@handle:${handle}"`);
  });

  it('is made once for all who ask at once', async () => {
    const variables = { handle, country: 'GB', language: 'DE' };
    const answers = await Promise.all(Array.from({ length: 100 }, () => ask({ variables })));
    expect(answers.filter(({ how }) => how.includes('stored'))).toHaveLength(1);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});

describe('after a write', () => {
  it('who wrote sees it at once, in every process, and so does everybody in a moment', async () => {
    await Promise.all([ask(), ask({ server: 1 })]);
    const response = await rename('Renamed once');
    const after = response.headers.get('x-vitrine-after')!;
    expect(after).toMatch(/^\d+$/);
    expect(response.headers.get('set-cookie')).toMatch(
      /^vitrine_after=\d+; Max-Age=60; Path=\/; HttpOnly; SameSite=Lax/,
    );
    expect((await ask()).text).toContain('Renamed once');
    const elsewhere = { server: 1, headers: { 'x-vitrine-after': after } };
    expect((await ask(elsewhere)).text).toContain('Renamed once');
    expect((await ask({ server: 1, headers: { cookie: `vitrine_after=${after}` } })).text).toContain('Renamed once');
    await vi.waitFor(async () => expect((await ask({ server: 1 })).text).toContain('Renamed once'), {
      timeout: 1_000,
      interval: 20,
    });
  });

  it('what nobody told the server of is seen too', async () => {
    await ask();
    await ground.database.prisma.$executeRaw`UPDATE product SET title = 'Renamed by hand' WHERE handle = ${handle}`;
    await vi.waitFor(async () => expect((await ask()).text).toContain('Renamed by hand'), {
      timeout: 1_000,
      interval: 20,
    });
  });

  it('of the stock of a product, only the pages end that show it', async () => {
    const { extensions } = JSON.parse((await ask({ headers: { 'x-vitrine-cache': 'explain' } })).text) as {
      extensions: { cache: { tags: string[] } };
    };
    const { prisma } = ground.database;
    const products = await prisma.product.findMany({ select: { id: true } });
    const isShown = ({ id }: { id: bigint }) => extensions.cache.tags.includes(`product@id:${id}`);
    const [shown, other] = [products.find(isShown)!, products.find((one) => !isShown(one))!];
    const sell = async ({ id }: { id: bigint }) => {
      await prisma.$executeRaw`UPDATE product SET total_inventory = total_inventory - 1 WHERE id = ${id}`;
      const later = await mutate('mutation { cachePurge(tags: ["menu@handle:none"]) { purgedTags } }');
      return { headers: { 'x-vitrine-after': later.headers.get('x-vitrine-after')! } };
    };
    await ask();
    expect((await ask(await sell(other))).how).toContain('hit');
    expect((await ask(await sell(shown))).how).toContain('stored');
  });

  it('a mark of another database harms nobody', async () => {
    const answer = await ask({ headers: { 'x-vitrine-after': '18446744073709551615' } });
    expect([answer.status, answer.text.includes('"errors"')]).toEqual([200, false]);
  });

  it('staff ends what is kept by its tag', async () => {
    await ask();
    expect((await ask()).how).toContain('hit');
    const { data } = (await (await mutate('mutation { cachePurge(tags: ["product"]) { purgedTags } }')).json()) as {
      data: object;
    };
    expect(data).toEqual({ cachePurge: { purgedTags: ['product', 'product*'] } });
    expect((await ask()).how).toContain('stored');
    const wrong = await (
      await mutate('mutation { cachePurge(tags: ["nothing"]) { userErrors { code field } } }')
    ).text();
    expect(wrong).toContain('{"code":"INVALID","field":["tags","0"]}');
  });
});

describe('a screen that looks at what its scope rules out', () => {
  it('is refused with the path of the field', async () => {
    const { text, how } = await ask({ id: ofMarket.id, headers: { authorization: 'Bearer ada' } });
    const { errors } = JSON.parse(text) as { errors: { path: string[]; extensions: object }[] };
    expect(errors[0]).toMatchObject({
      path: ['customer'],
      extensions: { code: 'CACHE_SCOPE_EXCEEDED', dimension: 'viewer', screen: 'OfMarket' },
    });
    expect(how).toBe('Vitrine; fwd=miss');
    expect((await ask({ id: ofAll.id })).text).toContain('CACHE_SCOPE_EXCEEDED');
  });

  it('is answered where the scope is the viewer, and kept for each alone', async () => {
    const [ada, ben] = ['Bearer ada', 'Bearer ben'].map((authorization) => ({
      id: ofViewer.id,
      headers: { authorization },
    }));
    const first = await ask(ada);
    expect(first.header('cache-control')).toBe('private, no-cache');
    expect((await ask(ada)).how).toContain('hit');
    expect((await ask(ben)).text).not.toBe(first.text);
  });
});

it('keeps nothing that no contract asks for', async () => {
  const account = await ask({ id: idOf('Account'), variables: {}, headers: { authorization: 'Bearer ada' } });
  expect([account.how, account.header('cache-control')]).toEqual([
    'Vitrine; fwd=bypass; detail=no-policy',
    'private, no-store',
  ]);
});
