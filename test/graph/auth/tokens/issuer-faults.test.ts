import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COOL_DOWN_MS, FRESH_MS } from '../../../../src/auth/tokens/issuer-keys.ts';
import type { TestGraph } from '../../../support/graph.ts';
import { startTestIssuer, type TestIssuer } from '../../../support/issuer.ts';
import { useTestDatabase } from '../../../support/test-database.ts';
import { askWith, startTokenGraph } from './tokens.ts';

/** Discovery and keys. */
const FETCHES_OF_ONE_READING = 2;

describe('tokens, while their issuer', () => {
  const database = useTestDatabase('demo');
  let issuer: TestIssuer;
  let graph: TestGraph;
  const good = async () => (await askWith(graph, await issuer.token())).status;
  /** Moves the clock of key fetches on; nothing else runs by it. */
  const pass = (ms: number) => {
    const { now } = performance;
    vi.spyOn(performance, 'now').mockImplementation(() => ms + 1 + now.call(performance));
  };
  const passCoolDown = () => pass(COOL_DOWN_MS);

  beforeEach(async () => {
    issuer = await startTestIssuer();
    graph = await startTokenGraph(database, [issuer.setting()]);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await graph.close();
    await issuer.close();
  });

  it('rotates its keys under load, are taken without exception, at the price of one fetch', async () => {
    const before = await issuer.token();
    expect(await good()).toBe(200);
    issuer.fetches = 0;
    passCoolDown();
    await issuer.rotate();
    const after = await issuer.token();
    const answers = await Promise.all(Array.from({ length: 200 }, () => askWith(graph, after)));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(issuer.fetches).toBe(FETCHES_OF_ONE_READING);
    expect(await askWith(graph, before)).toMatchObject({ status: 401, reason: 'unknown_key' });
  });

  it('rotates its keys as it should, are taken under load by the old key and the new', async () => {
    expect(await good()).toBe(200);
    issuer.fetches = 0;
    const before = await issuer.token();
    await issuer.rotate({ keepOld: true });
    const after = await issuer.token();
    const tokens = Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? after : before));
    const answers = await Promise.all(tokens.map((token) => askWith(graph, token)));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
    expect(issuer.fetches).toBe(FETCHES_OF_ONE_READING);
  });

  it('takes a key back, are refused once the keys are read anew in the background', async () => {
    const before = await issuer.token();
    expect((await askWith(graph, before)).status).toBe(200);
    await issuer.rotate();
    expect((await askWith(graph, before)).status).toBe(200);
    pass(FRESH_MS);
    issuer.fetches = 0;
    expect((await askWith(graph, before)).status).toBe(200);
    await vi.waitFor(() => expect(issuer.fetches).toBe(FETCHES_OF_ONE_READING));
    await vi.waitFor(async () => expect((await askWith(graph, before)).status).toBe(401));
  });

  it.each(['down', 'hanging', 'empty', 'nonsense', 'broken'] as const)(
    'is %s, go on by the keys that are known',
    async (mood) => {
      expect(await good()).toBe(200);
      issuer.mood = mood;
      const token = await issuer.token();
      await issuer.rotate();
      passCoolDown();
      const [refused] = await Promise.all([askWith(graph, await issuer.token())]);
      expect(refused).toMatchObject({ status: 401, reason: 'unknown_key' });
      expect((await askWith(graph, token)).status).toBe(200);
    },
  );

  it.each(['down', 'hanging', 'empty', 'nonsense', 'broken'] as const)(
    'is %s before any key is known, are answered 503 and taken once it is back',
    async (mood) => {
      issuer.mood = mood;
      const started = Date.now();
      expect(await askWith(graph, await issuer.token())).toMatchObject({
        status: 503,
        code: 'UNAVAILABLE',
        retryAfter: '1',
      });
      expect(Date.now() - started).toBeLessThan(6_000);
      issuer.mood = 'up';
      passCoolDown();
      expect(await good()).toBe(200);
    },
  );

  it('is asked for 300 made-up keys, cost it a handful of fetches', async () => {
    expect(await good()).toBe(200);
    issuer.fetches = 0;
    passCoolDown();
    const tokens = await Promise.all(
      Array.from({ length: 300 }, (_, index) => issuer.token({ header: { kid: `made-up-${index}` } })),
    );
    for (const token of tokens) expect((await askWith(graph, token)).status).toBe(401);
    expect(issuer.fetches).toBeLessThanOrEqual(5);
    expect(await good()).toBe(200);
  });

  it('says that it is another issuer than the one that is asked, are not taken', async () => {
    const url = `${issuer.url}/tenant`;
    const fooled = await startTokenGraph(database, [issuer.setting({ url })]);
    expect(await askWith(fooled, await issuer.token({ claims: { iss: url } }))).toMatchObject({ status: 503 });
    expect(issuer.fetches).toBe(1);
    await fooled.close();
  });
});
