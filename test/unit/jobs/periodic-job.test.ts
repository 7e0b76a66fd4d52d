import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PeriodicJob } from '../../../src/jobs/periodic-job.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const logger = () => ({ info: vi.fn(), warn: vi.fn() });

describe('a periodic job', () => {
  it('runs at every turn until it is closed', async () => {
    const run = vi.fn(async () => undefined);
    const job = new PeriodicJob({ name: 'a job', everyMs: 5_000, run }, logger()).start().start();
    await vi.advanceTimersByTimeAsync(4_999);
    expect(run).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(run).toHaveBeenCalledTimes(3);
    await job.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(run).toHaveBeenCalledTimes(3);
  });

  it('is never run twice at once, and is waited for when it is closed', async () => {
    let end = () => undefined as void;
    const run = vi.fn(() => new Promise<void>((resolve) => (end = resolve)));
    const job = new PeriodicJob({ name: 'a job', everyMs: 5_000, run }, logger()).start();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(run).toHaveBeenCalledTimes(1);
    let closed = false;
    const closing = job.close().then(() => (closed = true));
    await vi.advanceTimersByTimeAsync(0);
    expect(closed).toBe(false);
    end();
    await closing;
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('goes on after it failed, and says so once for each time that it begins to fail', async () => {
    const log = logger();
    const failures = [false, true, true, false, true];
    const run = async () => {
      if (failures.shift()) throw new Error('away');
    };
    const job = new PeriodicJob({ name: 'a job', everyMs: 5_000, run }, log).start();
    await vi.advanceTimersByTimeAsync(25_000);
    expect([log.warn.mock.calls.length, log.info.mock.calls.length]).toEqual([2, 1]);
    expect(log.warn.mock.calls[0]![0]).toMatchObject({ job: 'a job', err: { message: 'away' } });
    await job.close();
  });
});
