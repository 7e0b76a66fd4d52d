import { afterEach, describe, expect, it } from 'vitest';
import { policy } from '../../../../src/server/limits/rate-policies.ts';
import type { ServerSettings } from '../../../../src/server/server-settings.ts';
import type { Viewer } from '../../../../src/viewer.ts';
import { customer, machine, staff } from '../../../support/viewers.ts';
import { runServer, type RunningServer } from '../support/running-server.ts';

/** `many` of the demo graph is a list without a size, so it is estimated at 10 points, and that is what ten of them cost. */
const TEN_POINTS = '{ many(count: 10) { greeting } }';
const LESS_THAN_TEN = '{ many(count: 3) { greeting } }';
const viewers: Readonly<Record<string, Viewer>> = {
  ada: customer({ id: 1n }),
  ben: customer({ id: 2n }),
  mia: staff('merchandiser'),
  erp: machine(),
};

const running: RunningServer[] = [];
afterEach(() => Promise.all(running.splice(0).map(({ close }) => close())));

async function limited(config: Partial<ServerSettings>): Promise<RunningServer> {
  const server = await runServer({
    config,
    createContext: ({ requestId, headers }) => {
      const caller = viewers[String(headers['x-test-viewer'])];
      return { requestId, ...(caller ? { caller } : {}) };
    },
  });
  running.push(server);
  return server;
}

const as = (name: string) => ({ 'x-test-viewer': name });
const fresh = { accept: 'application/graphql-response+json' };

describe('points of query cost', () => {
  it('are taken from who asks and told in RateLimit headers', async () => {
    const { ask } = await limited({ rateLimitGuest: 100 });
    await ask(TEN_POINTS);
    const { headers } = (await ask(TEN_POINTS)).response;
    expect(headers.get('ratelimit-policy')).toBe('"cost";q=100;w=60');
    expect(headers.get('ratelimit')).toMatch(/^"cost";r=8\d;t=\d+$/);
    expect(headers.get('retry-after')).toBeNull();
  });

  it('are refused once they are used up: 429, when to come back, and what there is', async () => {
    const { ask } = await limited({ rateLimitGuest: 25 });
    await ask(TEN_POINTS);
    await ask(TEN_POINTS);
    for (const headers of [{}, fresh]) {
      const { response, body } = await ask(TEN_POINTS, undefined, headers);
      expect(response.status).toBe(429);
      expect(body.data).toBeUndefined();
      expect(body.errors[0].message).toMatch(/25 points in 60 s; this costs 10, and 5 are left. Try again in \d+ s/);
      expect(body.errors[0].extensions).toMatchObject({
        code: 'THROTTLED',
        cost: 10,
        maximumAvailable: 25,
        currentlyAvailable: 5,
      });
      expect(response.headers.get('retry-after')).toMatch(/^(\d|1[0-2])$/);
      expect(response.headers.get('ratelimit')).toMatch(/^"cost";r=5;/);
    }
  });

  it('that are left are enough for what costs less', async () => {
    const { ask } = await limited({ rateLimitGuest: 15 });
    await ask(TEN_POINTS);
    expect((await ask(TEN_POINTS)).status).toBe(429);
    expect((await ask('{ self { greeting } }')).status).toBe(200);
  });

  it('are for each person, of each kind their own number', async () => {
    const { ask } = await limited({
      rateLimitGuest: 10,
      rateLimitCustomer: 20,
      rateLimitStaff: 30,
      rateLimitMachine: 40,
    });
    const admitted = async (name: string) => {
      let count = 0;
      while (count < 10 && (await ask(TEN_POINTS, undefined, as(name))).status === 200) count += 1;
      return count;
    };
    expect([await admitted('nobody'), await admitted('ada'), await admitted('ben')]).toEqual([1, 2, 2]);
    expect([await admitted('mia'), await admitted('erp')]).toEqual([3, 4]);
  });

  it('are admitted exactly as many as there are, whatever comes at once', async () => {
    const { ask } = await limited({ rateLimitGuest: 30 });
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(TEN_POINTS)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
  });

  it('are not limited at 0', async () => {
    const { ask } = await limited({ rateLimitGuest: 0 });
    const { status, response } = await ask(TEN_POINTS);
    expect([status, response.headers.get('ratelimit')]).toEqual([200, null]);
    expect(policy('cost', 0)).toBeUndefined();
  });

  it('are told in the answer, too, to who asks for it', async () => {
    const { ask } = await limited({ rateLimitGuest: 600 });
    const { body } = await ask(TEN_POINTS, undefined, { 'x-vitrine-cost': '1' });
    expect(body.extensions.cost).toEqual({
      requestedQueryCost: 10,
      actualQueryCost: 10,
      throttleStatus: { maximumAvailable: 600, currentlyAvailable: 590, restoreRate: 10 },
    });
  });

  it('are in the line of the request', async () => {
    const { ask, lines } = await limited({ rateLimitGuest: 600 });
    await ask(TEN_POINTS, undefined, { 'x-request-id': 'costed' });
    expect(lines.find(({ requestId }) => requestId === 'costed')).toMatchObject({ queryCost: 10 });
  });
});

describe('points that were not needed', () => {
  const asked = { 'x-vitrine-cost': '1' };

  it('are given back once the answer is there, and the state after that is told', async () => {
    const { ask } = await limited({ rateLimitGuest: 600 });
    const { body, response } = await ask(LESS_THAN_TEN, undefined, asked);
    expect(body.extensions.cost).toEqual({
      requestedQueryCost: 10,
      actualQueryCost: 3,
      throttleStatus: { maximumAvailable: 600, currentlyAvailable: 597, restoreRate: 10 },
    });
    expect(response.headers.get('ratelimit')).toBe('"cost";r=597;t=1');
    expect((await ask(TEN_POINTS, undefined, asked)).body.extensions.cost.throttleStatus.currentlyAvailable).toBe(587);
  });

  it('let somebody ask more often, but never for more than there is', async () => {
    const { ask } = await limited({ rateLimitGuest: 18 });
    const statuses = [];
    for (let i = 0; i < 4; i += 1) statuses.push((await ask(LESS_THAN_TEN)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it('are not given back for an answer with errors: what it lacks may have been read', async () => {
    const { ask } = await limited({ rateLimitGuest: 600 });
    const { body } = await ask('{ broken many(count: 3) { greeting } }', undefined, asked);
    expect(body.extensions.cost).toMatchObject({ actualQueryCost: 10, throttleStatus: { currentlyAvailable: 590 } });
  });

  it('are given back by what costs more than the bucket holds, as far as it was charged', async () => {
    const { ask } = await limited({ rateLimitGuest: 20 });
    const three = '{ a: many(count: 1) { greeting } b: many(count: 1) { greeting } c: many(count: 1) { greeting } }';
    const { body } = await ask(three, undefined, asked);
    expect(body.extensions.cost).toMatchObject({ requestedQueryCost: 30, actualQueryCost: 3 });
    expect(body.extensions.cost.throttleStatus.currentlyAvailable).toBe(17);
  });
});

describe('nonsense is not free', () => {
  it.each([
    ['that does not parse', '{ nonsense', undefined],
    ['that is not valid', '{ nonsense }', undefined],
    ['of excessive size', `{ ${'greeting '.repeat(60)} }`, undefined],
    ['that may cost too much', '{ many(count: 1) { many(count: 1) { many(count: 1) { greeting } } } }', undefined],
    ['whose variables do not fit', 'query ($n: Int!) { slow(ms: $n) }', { n: 'x' }],
  ])('a document %s costs 10 points', async (_, source, variables) => {
    const { ask } = await limited({ rateLimitGuest: 35, queryCostLimit: 200 });
    for (let i = 0; i < 3; i += 1)
      expect((await ask(source, variables)).body.errors[0].extensions.code).not.toBe('THROTTLED');
    const { status, body } = await ask(source, variables);
    expect([status, body.errors[0].extensions.code]).toEqual([429, 'THROTTLED']);
  });
});

describe('requests of one address', () => {
  it('are counted before anything of them is read', async () => {
    const { url, ask } = await limited({ rateLimitRequests: 3 });
    for (let i = 0; i < 3; i += 1) await ask('{ greeting }');
    const huge = { method: 'POST', headers: { 'content-type': 'application/json' }, body: 'x'.repeat(2_000_000) };
    const response = await fetch(`${url}/graphql`, huge);
    expect(response.status).toBe(429);
    expect(response.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
    expect(response.headers.get('retry-after')).toMatch(/^(1\d|20)$/);
    const { errors } = (await response.json()) as { errors: { extensions: object; message: string }[] };
    expect(errors[0]?.extensions).toEqual({ code: 'THROTTLED', retryAfter: expect.any(Number) });
    expect(errors[0]?.message).toMatch(
      /^Too many requests from this address: 3 in 60 s are allowed. Try again in \d+ s.$/,
    );
  });

  it('are problems after RFC 9457 outside the graph', async () => {
    const { url } = await limited({ rateLimitRequests: 1 });
    await fetch(`${url}/graphiql`);
    const response = await fetch(`${url}/graphiql`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      429,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('do not keep probes from knowing how the process is', async () => {
    const { url } = await limited({ rateLimitRequests: 1 });
    for (let i = 0; i < 3; i += 1) expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  it('are those of the caller behind a proxy that is trusted, whatever the caller writes', async () => {
    const { ask } = await limited({ rateLimitRequests: 1, trustProxy: true });
    const from = async (forwarded: string) =>
      (await ask('{ greeting }', undefined, { 'x-forwarded-for': forwarded })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2')]).toEqual([200, 200]);
    expect(await from('198.51.100.9, 192.0.2.1')).toBe(429);
    expect([await from('2001:db8:1:2::1'), await from('2001:db8:1:2::2'), await from('2001:db8:1:3::1')]).toEqual([
      200, 429, 200,
    ]);
  });

  it('are those of the connection where no proxy is trusted, and the log says what may be wrong', async () => {
    const { ask, lines } = await limited({ rateLimitRequests: 1 });
    const from = async (forwarded: string) =>
      (await ask('{ greeting }', undefined, { 'x-forwarded-for': forwarded })).status;
    expect([await from('192.0.2.1'), await from('192.0.2.2'), await from('192.0.2.3')]).toEqual([200, 429, 429]);
    expect(lines.filter(({ msg }) => String(msg).includes('set TRUST_PROXY'))).toHaveLength(1);
  });
});
