import { expect, it } from 'vitest';
import { Breaker, REFUSED } from '../../../src/platform/resilience/breaker.ts';

const fails = (): Promise<never> => Promise.reject(new Error('away'));
const works = (): Promise<string> => Promise.resolve('fine');

function opened(clock: { now: number }, failures = 5): Promise<Breaker> {
  const breaker = new Breaker({ failures: 5, pauseMs: 1_000, now: () => clock.now });
  const all = Array.from({ length: failures }, () => expect(breaker.run(fails)).rejects.toThrow('away'));
  return Promise.all(all).then(() => breaker);
}

it('lets work through until it has failed so often in a row', async () => {
  const breaker = await opened({ now: 0 }, 4);
  expect(await breaker.run(works)).toBe('fine');
  await expect(breaker.run(fails)).rejects.toThrow();
  expect(breaker.isOpen).toBe(false);
});

it('refuses at once while it is open, and lets one trial through afterwards', async () => {
  const clock = { now: 0 };
  const breaker = await opened(clock);
  clock.now = 999;
  expect(await breaker.run(works)).toBe(REFUSED);
  clock.now = 1_000;
  const trial = breaker.run(works);
  expect(await breaker.run(works)).toBe(REFUSED);
  expect(await trial).toBe('fine');
  expect(await breaker.run(works)).toBe('fine');
});

it('opens again when the trial fails', async () => {
  const clock = { now: 1 };
  const breaker = await opened(clock);
  clock.now = 1_001;
  await expect(breaker.run(fails)).rejects.toThrow();
  expect(await breaker.run(works)).toBe(REFUSED);
});
