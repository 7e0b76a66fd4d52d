import { describe, expect, it } from 'vitest';
import { FallibleService, type AskOutcome } from '../../../src/platform/resilience/fallible-service.ts';

/** A service with a clock of its own, and what was told of it. */
function serviceOf() {
  const clock = { now: 0 };
  const told: unknown[] = [];
  const outcomes: AskOutcome[] = [];
  const service = new FallibleService({
    timeoutMs: 5_000,
    now: () => clock.now,
    onFailure: (error) => told.push(error),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  const ask = (fails: boolean) =>
    service.ask(() => (fails ? Promise.reject(new Error('down')) : Promise.resolve('up')));
  return { clock, told, outcomes, ask, service };
}

describe('a service that may fail', () => {
  it('is left alone after five failures in a row, tried once after ten seconds, and asked again when that went well', async () => {
    const { clock, outcomes, ask } = serviceOf();
    for (let calls = 0; calls < 6; calls += 1) await ask(true);
    expect(outcomes).toEqual([...Array<AskOutcome>(5).fill('failed'), 'skipped']);
    clock.now = 9_999;
    expect(await ask(false)).toBeUndefined();
    clock.now = 10_000;
    expect(await Promise.all([ask(false), ask(false)])).toEqual(['up', undefined]);
    expect(await Promise.all([ask(false), ask(false)])).toEqual(['up', 'up']);
  });

  it('is left alone again when the trial fails', async () => {
    const { clock, ask } = serviceOf();
    for (let calls = 0; calls < 5; calls += 1) await ask(true);
    clock.now = 10_000;
    await ask(true);
    expect(await ask(false)).toBeUndefined();
    clock.now = 20_000;
    expect(await ask(false)).toBe('up');
  });

  it('is left alone when 7 of the last 20 calls failed, whatever was between them', async () => {
    const { outcomes, ask } = serviceOf();
    for (let calls = 1; calls <= 30; calls += 1) await ask(calls % 3 === 0 || calls === 20);
    // Failures at 3, 6, … 18 and 20: the seventh is the twentieth call.
    expect(outcomes.filter((outcome) => outcome !== 'skipped')).toHaveLength(20);
  });

  it('is asked on while fewer fail', async () => {
    const { outcomes, ask } = serviceOf();
    for (let calls = 1; calls <= 60; calls += 1) await ask(calls % 4 === 0);
    expect(outcomes).not.toContain('skipped');
  });

  it('is told of once in ten seconds', async () => {
    const { clock, told, ask } = serviceOf();
    for (let calls = 0; calls < 4; calls += 1) await ask(true);
    expect(told).toHaveLength(1);
    clock.now = 10_000;
    await ask(true);
    expect(told).toHaveLength(2);
  });

  it('is given up when it takes too long, also where it does not heed the signal', async () => {
    const told: unknown[] = [];
    const service = new FallibleService({ timeoutMs: 20, onFailure: (error) => told.push(String(error)) });
    expect(await service.ask(() => new Promise(() => undefined))).toBeUndefined();
    expect(told).toEqual(['Error: There was no answer within 20 ms.']);
  });
});
