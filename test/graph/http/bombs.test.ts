import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runServer, type RunningServer } from './support/running-server.ts';

let running: RunningServer;
beforeAll(async () => {
  running = await runServer();
  await running.ask('{ greeting }');
});
afterAll(() => running.close());

const LONGEST_MS = 1_000;
const LARGEST_ANSWER = 20_000;

const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (levels: number) => `{ ${'self { '.repeat(levels)}greeting${' }'.repeat(levels)} }`;
const fragments = (levels: number, spread: (name: string) => string) =>
  `{ ...f0 } ${times(levels, (i) => `fragment f${i} on Query { ${spread(`f${i + 1}`)} }`)} fragment f${levels} on Query { greeting }`;

const documents: Record<string, [query: string, says: RegExp]> = {
  'aliases by the thousand': [
    `{ self { ${times(1_500, (i) => `a${i}: greeting`)} } }`,
    /1500 aliases; the limit is 100/,
  ],
  'root fields by the hundred': [`{ ${times(300, () => 'greeting')} }`, /300 root fields; the limit is 50/],
  'fields without end': [
    times(1, () => `{ self { ${times(4_000, () => 'greeting')} } }`),
    /4001 fields.*limit is 2000/,
  ],
  'fields nested too deeply': [nested(30), /31 levels of fields; the limit is 16/],
  // Which limit is met first depends on how much of its stack a parser needs that was compiled meanwhile.
  'fields nested beyond the parser': [nested(4_500), /nested too deeply.*limit is 16|more that 10000 tokens/],
  'lists nested beyond the parser': [
    `{ greeting(name: ${'['.repeat(4_900)}${']'.repeat(4_900)}) }`,
    /nested too deeply/,
  ],
  'fragments that double at each level': [
    fragments(60, (name) => `...${name} ...${name}`),
    /root fields; the limit is 50/,
  ],
  'fragments that nest and double': [fragments(60, (name) => `self { ...${name} ...${name} }`), /levels of fields/],
  'fragments in a circle': [
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    /Cannot spread fragment/,
  ],
  'the same field again and again': [`{ self { ${times(1_999, () => 'greeting')} } }`, /same fields too often/],
  'tokens without end': [`{ ${'a '.repeat(400_000)} }`, /tokens/],
  'a name of half a megabyte': [`{ ${'a'.repeat(500_000)} }`, /Cannot query field/],
  'names that do not exist': [`{ self { ${times(1_900, (i) => `nope${i}`)} } }`, /nope0/],
  'directives that do not exist': [`{ greeting ${times(2_300, (i) => `@nope${i}`)} }`, /2300 directives.*limit is 4/],
  'variables without use': [`query (${times(2_400, (i) => `$v${i}: Int`)}) { greeting }`, /never used/],
  'introspection in circles': [
    `{ __schema { types { ${'fields { type { '.repeat(6)}name${' } }'.repeat(6)} } } }`,
    /introspection/,
  ],
};

describe('a document out of proportion', () => {
  for (const [what, [query, says]] of Object.entries(documents))
    it(`is refused in time and in few words: ${what}`, async () => {
      const started = performance.now();
      const { status, body, text } = await running.ask(query, undefined, {
        accept: 'application/graphql-response+json',
      });
      expect(performance.now() - started).toBeLessThan(LONGEST_MS);
      expect(status).toBe(400);
      expect(body.data).toBeUndefined();
      expect(body.errors.length).toBeLessThanOrEqual(3);
      expect(body.errors[0].message).toMatch(says);
      expect(text.length).toBeLessThan(LARGEST_ANSWER);
    });

  it('does not keep out what clients really send', async () => {
    const wide = `{ self { ${times(100, (i) => `a${i}: greeting`)} ${times(200, () => 'self { greeting }')} } }`;
    expect((await running.ask(wide)).body.errors).toBeUndefined();
    expect((await running.ask(nested(15))).body.errors).toBeUndefined();
  });
});

describe('variables out of proportion', () => {
  it('are refused when nested without end', async () => {
    const filter = JSON.parse('{"and":['.repeat(1_000) + ']}'.repeat(1_000));
    const { body } = await running.ask('query ($f: Filter) { greeting(filter: $f) }', { f: filter });
    expect(body.errors[0].message).toMatch(/nested more than 32 levels/);
  });

  it('are not repeated in the answer', async () => {
    const { body, text } = await running.ask('query ($n: String) { greeting(name: $n) }', { n: ['x'.repeat(900_000)] });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(text.length).toBeLessThan(1_000);
  });
});

describe('a body out of proportion', () => {
  async function post(body: BodyInit, headers: Record<string, string> = {}) {
    const started = performance.now();
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      duplex: 'half',
    } as RequestInit);
    const text = await response.text();
    expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    expect(text.length).toBeLessThan(LARGEST_ANSWER);
    return { status: response.status, error: JSON.parse(text).errors[0] };
  }

  it('of 64 MB is refused by its announced length', async () => {
    const { status, error } = await post('x'.repeat(64_000_000));
    expect([status, error.extensions.code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
  });

  it('of 64 MB is refused although its length is not announced', async () => {
    let sent = 0;
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(64_000).fill(120));
        if ((sent += 1) > 1_000) controller.close();
      },
    });
    // The server answers and hangs up; a client that is still writing may learn of the second first.
    const outcome = await post(stream).then(
      ({ status }) => status,
      (error: { cause?: { code?: string } }) => error.cause?.code,
    );
    expect([413, 'EPIPE', 'ECONNRESET', 'UND_ERR_SOCKET']).toContain(outcome);
    expect(sent).toBeLessThan(500);
  });

  it('that unpacks to much more is not unpacked', async () => {
    const { status, error } = await post(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' });
    expect([status, error.extensions.code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  it('of a megabyte of brackets is refused', async () => {
    const brackets = '['.repeat(500_000) + ']'.repeat(500_000);
    const { error } = await post(`{"query":"{ greeting }","variables":{"a":${brackets}}}`);
    expect(error.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  it('is refused as a batch, whatever its size', async () => {
    expect((await post('[{"query":"{ greeting }"},{"query":"{ greeting }"}]')).status).toBe(400);
  });

  it('does not keep a neighbour waiting', async () => {
    const bombs = Array.from({ length: 5 }, () => running.ask(`{ self { ${times(1_999, () => 'greeting')} } }`));
    const started = performance.now();
    const { body } = await running.ask('{ greeting }');
    expect(body.data.greeting).toBe('Hello you');
    expect(performance.now() - started).toBeLessThan(LONGEST_MS);
    await Promise.all(bombs);
  });
});
