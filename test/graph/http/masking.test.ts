import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VitrineError } from '../../../src/platform/errors/vitrine-error.ts';
import { DRIVER_WORDS } from './support/demo-graph.ts';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer();
});
afterAll(() => running.close());

const MASK = 'Something went wrong on our side.';
/** Words of a driver, of a stack, or of this machine. */
const LEAK = /SELECT|price|42703|node_modules|\.ts:\d|at \w+ \(/;

function linesOf(requestId: string) {
  return running.lines.filter((line) => line['requestId'] === requestId);
}

describe('an error that nobody foresaw', () => {
  for (const [what, query] of [
    ['in a field', '{ broken }'],
    ['that takes the whole answer', '{ brokenRequired }'],
    ['while a value is written', '{ opaque }'],
  ] as const)
    it(`${what} is masked, and logged in full under the request's id`, async () => {
      const { body, text, response } = await running.ask(query, undefined, {
        accept: 'application/graphql-response+json',
        traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
      });
      const requestId = response.headers.get('x-request-id') ?? '';
      expect(body.errors).toHaveLength(1);
      expect(body.errors[0]).toMatchObject({ message: MASK, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } });
      expect(text).not.toMatch(LEAK);
      const logged = linesOf(requestId).find(({ level }) => level === 'error');
      expect(logged).toMatchObject({ traceId: '4bf92f3577b34da6a3ce929d0e0e4736', err: { message: DRIVER_WORDS } });
      expect(JSON.stringify(logged)).toContain('demo-graph.ts');
    });

  it('is told once in a list, and its log is bounded', async () => {
    const { body, response } = await running.ask('{ many(count: 200) { broken } }');
    expect(body.data.many).toHaveLength(200);
    expect(body.errors).toHaveLength(50);
    expect(linesOf(response.headers.get('x-request-id') ?? '').length).toBeLessThan(10);
  });

  it('is masked too when the context cannot be built', async () => {
    const failing = await runServer({
      createContext: () => {
        throw new Error(DRIVER_WORDS);
      },
    });
    try {
      const { status, text, body } = await failing.ask('{ greeting }');
      expect(status).toBe(500);
      expect(body.errors[0]).toMatchObject({ message: MASK, extensions: { code: 'INTERNAL_SERVER_ERROR' } });
      expect(text).not.toMatch(LEAK);
      expect(failing.lines.some(({ level }) => level === 'error')).toBe(true);
    } finally {
      await failing.close();
    }
  });

  it('is masked on plain routes, as a problem', async () => {
    const plain = await runServer({
      routes: [
        async (server) => {
          server.get('/plain', async () => {
            throw Object.assign(new Error(DRIVER_WORDS), { statusCode: 409 });
          });
        },
      ],
    });
    try {
      const response = await fetch(`${plain.url}/plain`);
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(JSON.parse(text)).toMatchObject({ status: 500, detail: MASK });
      expect(text).not.toMatch(LEAK);
    } finally {
      await plain.close();
    }
  });
});

describe('an error of the shop', () => {
  it('keeps its message, code and details beside the data', async () => {
    const { status, body } = await running.ask('{ refused(name: "hat") greeting }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ refused: null, greeting: 'Hello you' });
    expect(body.errors[0]).toMatchObject({
      message: 'There is no hat.',
      path: ['refused'],
      extensions: { code: 'BAD_USER_INPUT', argument: 'name' },
    });
  });

  it('is cut where it repeats a long input', async () => {
    const { text } = await running.ask('query ($name: String!) { refused(name: $name) }', {
      name: 'x'.repeat(100_000),
    });
    expect(text.length).toBeLessThan(1_000);
  });

  it('that a store is away is told without its cause, which is logged', async () => {
    const { body, text, response } = await running.ask('{ away late }');
    expect(body.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([
      'UNAVAILABLE',
      'TIMEOUT',
    ]);
    expect(text).not.toMatch(LEAK);
    const warning = linesOf(response.headers.get('x-request-id') ?? '').find(({ level }) => level === 'warn');
    expect(warning).toMatchObject({ code: 'UNAVAILABLE', err: { message: DRIVER_WORDS } });
  });

  it('decides the status where nothing could run', async () => {
    const away = await runServer({
      beforeExecution: async () => {
        throw new VitrineError('UNAVAILABLE', 'The shop is not available for a moment.');
      },
    });
    try {
      const { status, body } = await away.ask('{ greeting }');
      expect(status).toBe(503);
      expect(body.errors[0].extensions.code).toBe('UNAVAILABLE');
    } finally {
      await away.close();
    }
  });
});

describe('a fault of the request', () => {
  it('that shows only while fields run is named, not masked', async () => {
    const { body } = await running.ask('query ($times: Int = 1) { strict(times: $times) }', { times: null });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(body.errors[0].message).toContain('times');
  });

  it('suggests no names where introspection is off', async () => {
    const closed = await runServer({ config: { introspection: false } });
    try {
      const open = await running.ask('{ greetin }');
      const shut = await closed.ask('{ greetin }');
      expect(open.body.errors[0].message).toContain('greeting');
      expect(shut.body.errors[0].message).not.toContain('greeting');
      expect((await closed.ask('{ __schema { types { name } } }')).body.data).toBeUndefined();
    } finally {
      await closed.close();
    }
  });
});
