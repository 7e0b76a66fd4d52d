import { describe, expect, it } from 'vitest';
import { SeededRandom } from '../../../src/platform/random/seeded-random.ts';

describe('SeededRandom', () => {
  it('repeats itself for the same seed, on every machine', () => {
    const random = new SeededRandom('skerry');
    expect([random.int(1, 1_000), random.int(1, 1_000), random.int(1, 1_000)]).toMatchInlineSnapshot(`
      [
        933,
        37,
        201,
      ]
    `);
  });

  it('gives parts their own sequence, whatever was drawn before', () => {
    const [a, b] = [new SeededRandom(1), new SeededRandom(1)];
    a.next();
    expect(a.fork('part').next()).toBe(b.fork('part').next());
  });

  it('spreads evenly, and picks by weight', () => {
    const random = new SeededRandom(7);
    const counts = [0, 0, 0];
    for (let i = 0; i < 30_000; i++) counts[random.weighted([1, 2, 3])]! += 1;
    expect(counts.map((count) => Math.round(count / 1_000))).toEqual([5, 10, 15]);
  });

  it('takes samples without repeats, and refuses to pick from nothing', () => {
    expect(new Set(new SeededRandom(3).sample([1, 2, 3, 4, 5], 4)).size).toBe(4);
    expect(() => new SeededRandom(3).pick([])).toThrow('empty');
  });
});
