import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Gate } from '../../../src/platform/resilience/gate.ts';

const soon = (ms = 2): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a gate', () => {
  it('never lets more through than it may, and everybody who waits in their order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.array(fc.boolean(), { maxLength: 30 }),
        async (most, works) => {
          const gate = new Gate({ mostRunning: most, mostWaiting: 100, longestWaitMs: 5_000 });
          let running = 0;
          const begun: number[] = [];
          await Promise.allSettled(
            works.map((fails, index) =>
              gate.run(async () => {
                begun.push(index);
                running += 1;
                expect(running).toBeLessThanOrEqual(most);
                await soon(0);
                running -= 1;
                if (fails) throw new Error('no');
              }),
            ),
          );
          expect(begun).toEqual(works.map((_, index) => index));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('refuses where too many wait, and who waits too long', async () => {
    const gate = new Gate({ mostRunning: 1, mostWaiting: 1, longestWaitMs: 10 });
    let free = (): void => undefined;
    const held = gate.run(() => new Promise<void>((resolve) => (free = resolve)));
    const late = gate.run(() => Promise.resolve());
    await expect(gate.run(() => Promise.resolve())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
    free();
    await held;
    expect(await gate.run(() => Promise.resolve('done'))).toBe('done');
  });
});
