import { AsyncLocalStorage } from 'node:async_hooks';

/** What the statements of one request cost so far. */
export interface StatementMeter {
  /** Statements sent. */
  count: number;
  /** Sum of their durations, ms. */
  durationMs: number;
  /** Rows received. */
  rows: number;
  /** Texts of the statements, kept only where somebody asked for them. */
  texts?: string[];
  /** Values of the statements, beside their texts. */
  values?: (readonly unknown[])[];
  /** Aborted once nobody waits for the request any more: no read is begun for it then. */
  readonly signal?: AbortSignal;
}

const meters = new AsyncLocalStorage<StatementMeter>();

/** Runs `work` with a meter that counts every statement sent within it. */
export function metered<T>(meter: StatementMeter, work: () => T): T {
  return meters.run(meter, work);
}

/** Runs `work` without charging its statements to the request that happens to start it. */
export function unmetered<T>(work: () => T): T {
  return meters.exit(work);
}

/** The meter of the request that is running, if any. */
export function currentMeter(): StatementMeter | undefined {
  return meters.getStore();
}

/**
 * A meter at zero.
 * @param signal aborted when the caller of the request is gone, or its time is over
 */
export function newMeter(keepTexts = false, signal?: AbortSignal): StatementMeter {
  return {
    count: 0,
    durationMs: 0,
    rows: 0,
    ...(keepTexts ? { texts: [], values: [] } : {}),
    ...(signal ? { signal } : {}),
  };
}
