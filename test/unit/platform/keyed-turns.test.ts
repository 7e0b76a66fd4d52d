import { describe, expect, it } from 'vitest';
import { KeyedTurns } from '../../../src/platform/resilience/keyed-turns.ts';

const soon = (ms = 5): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const turns = (limits = {}) => new KeyedTurns({ mostWaiting: 10, longestWaitMs: 5_000, ...limits });

describe('works on one thing', () => {
  it('run one after the other, in the order in which they came', async () => {
    const queue = turns();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await soon();
      log.push(`${name} ends`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => queue.run('cart', 'the cart', work(name))));
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  it('run beside those on other things', async () => {
    const queue = turns();
    let free = (): void => undefined;
    const held = queue.run('one', 'the cart', () => new Promise<void>((resolve) => (free = resolve)));
    expect(await queue.run('other', 'the cart', () => Promise.resolve('done'))).toBe('done');
    free();
    await held;
  });

  it('go on after one that failed', async () => {
    const queue = turns();
    const failed = queue.run('cart', 'the cart', () => Promise.reject(new Error('no')));
    const next = queue.run('cart', 'the cart', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('done');
  });

  it('are refused where too many wait, or too long, and then do not run', async () => {
    const queue = turns({ mostWaiting: 2, longestWaitMs: 10 });
    let free = (): void => undefined;
    let ran = 0;
    const held = queue.run('cart', 'the cart', () => new Promise<void>((resolve) => (free = resolve)));
    const late = queue.run('cart', 'the cart', async () => void (ran += 1));
    await expect(queue.run('cart', 'the cart', async () => void (ran += 1))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
    free();
    await held;
    expect(ran).toBe(0);
    expect(await queue.run('cart', 'the cart', () => Promise.resolve('done'))).toBe('done');
  });
});
