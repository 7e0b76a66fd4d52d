import { beforeEach, describe, expect, it } from 'vitest';
import { AnswerCache } from '../../../src/platform/cache/answer-cache.ts';
import { AnswerMaker } from '../../../src/platform/cache/answer-maker.ts';
import type { AnswerEntry } from '../../../src/platform/cache/answer-entry.ts';
import type { AskedAnswer, MadeAnswer } from '../../../src/platform/cache/asked-answer.ts';
import { bytesIn } from '../../../src/platform/cache/encoded-bytes.ts';
import { MemoryEntries } from '../../../src/platform/cache/memory-entries.ts';
import { Dependencies, type Dimension } from '../../../src/platform/changes/dependencies.ts';
import { MadeChanges } from './made-changes.ts';
import { SharedMemory } from './shared-memory.ts';

const DIMENSIONS = { viewer: 'guest', grants: '', market: '1', country: 'DE', currency: 'EUR', language: 'DE' };
const asked = (different: Partial<AskedAnswer> = {}): AskedAnswer => ({
  operation: 'product',
  variables: '[]',
  dimensions: DIMENSIONS,
  lifetimes: { freshMs: 1_000, staleMs: 5_000, usableMs: 60_000 },
  isShared: true,
  ...different,
});

let changes: MadeChanges;
let shared: SharedMemory;
let clock: number;
let foreign: AnswerEntry[];
let runs: number;
/** What the database says. */
let price: number;
let looksAt: Dimension[];
/** How long an answer takes to be made, in turns of the event loop. */
let meanwhile: () => Promise<void>;

const maker = (memoryBytes = 1_000_000): AnswerMaker =>
  new AnswerMaker(
    new AnswerCache({
      feed: changes,
      memory: new MemoryEntries(memoryBytes),
      shared,
      now: () => clock,
      onForeign: (entry) => foreign.push(entry),
    }),
    () => clock,
  );

async function make(): Promise<MadeAnswer<string>> {
  runs += 1;
  const fence = changes.fence();
  const dependencies = new Dependencies();
  dependencies.read(['product@id:1']);
  for (const dimension of looksAt) dependencies.lookAt(dimension);
  const body = `{"data":{"price":${price}}}`;
  await meanwhile();
  return { result: body, kept: { body, dependencies, fence, begunAt: clock } };
}

async function read(from: AnswerMaker, ask = asked()): Promise<string> {
  const answered = await from.get(ask, make, make);
  if (answered.kind === 'made') return `${answered.result} made`;
  const { found, isCollapsed } = answered;
  return `${bytesIn(found.entry.bytes, 'identity').bytes} ${isCollapsed ? 'collapsed' : `${found.goodness} ${found.tier}`}`;
}
const turns = async (count = 20): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(() => {
  changes = new MadeChanges();
  shared = new SharedMemory();
  clock = 1_000_000;
  foreign = [];
  runs = 0;
  price = 1;
  looksAt = ['market', 'language'];
  meanwhile = async () => {};
});

describe('an answer', () => {
  it('is made once and given again until its time is over', async () => {
    const one = maker();
    expect(await read(one)).toBe('{"data":{"price":1}} made');
    price = 2;
    expect(await read(one)).toBe('{"data":{"price":1}} fresh memory');
    expect(runs).toBe(1);
  });

  it('is made again at once where something that it depends on has changed, and only then', async () => {
    const one = maker();
    await read(one);
    changes.change('product@id:2', 'product@id:3');
    expect(await read(one)).toContain('fresh');
    price = 2;
    changes.change('product@id:1');
    expect(await read(one)).toBe('{"data":{"price":2}} made');
  });

  it('is not kept where a change came while it was made: a slow reader never writes back what is old', async () => {
    const one = maker();
    meanwhile = async () => {
      price = 2;
      changes.change('product@id:1');
    };
    expect(await read(one)).toBe('{"data":{"price":1}} made');
    meanwhile = async () => {};
    expect(await read(one)).toBe('{"data":{"price":2}} made');
    expect([...shared.entries.values()].map(({ horizon }) => horizon)).toEqual([2n]);
  });

  it('is given while it is renewed, once it is too old, and renewed once', async () => {
    const one = maker();
    await read(one);
    clock += 1_500;
    price = 2;
    expect(await Promise.all([read(one), read(one), read(one)])).toEqual(
      Array.from({ length: 3 }, () => '{"data":{"price":1}} stale memory'),
    );
    await turns();
    expect(runs).toBe(2);
    expect(await read(one)).toBe('{"data":{"price":2}} fresh memory');
  });

  it('is not given any more after the moment at which something in its tables becomes visible', async () => {
    const one = maker();
    changes.moments = { product: clock + 300 };
    await read(one);
    clock += 299;
    expect(await read(one)).toContain('fresh');
    clock += 1;
    expect(await read(one)).toContain('made');
  });

  it('is better than none for as long as its contract says, even after a change', async () => {
    const one = maker();
    await read(one);
    changes.change('product@id:1');
    expect((await one.lastResort(asked()))?.goodness).toBe('outdated');
    clock += 61_000;
    expect(await one.lastResort(asked())).toBeUndefined();
  });

  it('is only better than none while nobody knows of changes', async () => {
    const one = maker();
    await read(one);
    changes.isCurrent = false;
    expect(one.cache.peek((await one.lastResort(asked()))!.entry.key, DIMENSIONS)?.goodness).toBe('outdated');
  });
});

describe('many who ask at once', () => {
  it('share one run', async () => {
    const one = maker();
    meanwhile = turns;
    const answers = await Promise.all(Array.from({ length: 1_000 }, () => read(one)));
    expect(runs).toBe(1);
    expect(answers.filter((answer) => answer.endsWith('collapsed'))).toHaveLength(999);
  });

  it('share one run over two processes', async () => {
    const [one, two] = [maker(), maker()];
    await read(one); // what it looks at is known from here on
    await turns();
    changes.change('product@id:1');
    runs = 0;
    // The other process looks into what is shared by the real clock.
    meanwhile = () => new Promise((resolve) => setTimeout(resolve, 60));
    await Promise.all(Array.from({ length: 100 }, (_, at) => read(at % 2 ? one : two)));
    expect(runs).toBe(1);
  });

  it('run apart where what is shared cannot be asked', async () => {
    shared.isAway = true;
    const [one, two] = [maker(), maker()];
    meanwhile = turns;
    await Promise.all(Array.from({ length: 100 }, (_, at) => read(at % 2 ? one : two)));
    expect(runs).toBe(2);
  });

  it('do not join a run that began before a change that they may have made themselves', async () => {
    const one = maker();
    let wake = (): void => {};
    meanwhile = () => new Promise((resolve) => (wake = resolve));
    const before = read(one);
    await turns();
    price = 2;
    changes.change('product@id:1');
    meanwhile = async () => {};
    const after = read(one);
    await turns();
    wake();
    expect(await before).toBe('{"data":{"price":1}} made');
    expect(await after).toBe('{"data":{"price":2}} made');
  });

  it('each hear of a failure of their own, and the next one is made anew', async () => {
    const one = maker();
    const broken = async (): Promise<MadeAnswer<string>> => {
      runs += 1;
      await turns();
      throw new Error('no connection');
    };
    const results = await Promise.allSettled(Array.from({ length: 3 }, () => one.get(asked(), broken, broken)));
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await read(one)).toContain('made');
  });
});

describe('the key', () => {
  it('has what was looked at and nothing else', async () => {
    const one = maker();
    await read(one);
    expect(await read(one, asked({ dimensions: { ...DIMENSIONS, viewer: 'customer:7', country: 'AT' } }))).toContain(
      'fresh',
    );
    expect(await read(one, asked({ dimensions: { ...DIMENSIONS, language: 'FR' } }))).toContain('made');
    expect(await read(one, asked({ dimensions: { ...DIMENSIONS, market: '2' } }))).toContain('made');
    expect(await read(one, asked({ variables: '[["handle","x"]]' }))).toContain('made');
  });

  it('grows by what only some answers look at', async () => {
    const one = maker();
    await read(one);
    looksAt = ['market', 'language', 'viewer'];
    changes.change('product@id:1');
    const ofCustomer = asked({ dimensions: { ...DIMENSIONS, viewer: 'customer:7' } });
    expect(await read(one, ofCustomer)).toContain('made');
    expect(await read(one, ofCustomer)).toContain('fresh');
    expect(await read(one, asked({ dimensions: { ...DIMENSIONS, viewer: 'customer:8' } }))).toContain('made');
  });

  it('is the same in a process that has not made the answer itself', async () => {
    await read(maker());
    await turns();
    expect(await read(maker())).toBe('{"data":{"price":1}} fresh redis');
    expect(runs).toBe(1);
  });

  it('is not believed: an entry of somebody else is refused and told of', async () => {
    const one = maker();
    await read(one);
    const [entry] = shared.entries.values();
    const { key } = entry!;
    shared.entries.set(key, { ...entry!, dimensions: { ...entry!.dimensions, language: 'FR' } });
    expect(await read(maker())).toContain('made');
    expect(foreign).toHaveLength(1);
  });
});

describe('memory', () => {
  it('holds no more bytes than it may, and works with none at all', async () => {
    const one = maker(20_000);
    for (let at = 0; at < 500; at += 1) await read(one, asked({ variables: String(at) }));
    expect(one.cache.size.bytes).toBeLessThanOrEqual(20_000);
    expect(one.cache.size.entries).toBeGreaterThan(5);
    const none = maker(0);
    shared = new SharedMemory();
    const alone = maker(0);
    await read(alone);
    await turns();
    expect(await read(alone)).toBe('{"data":{"price":1}} fresh redis');
    expect(none.cache.size).toEqual({ entries: 0, bytes: 0 });
  });
});
