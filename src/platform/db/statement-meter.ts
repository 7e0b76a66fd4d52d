import { AsyncLocalStorage } from 'node:async_hooks';

/** The field of an answer that is being computed. */
export interface AskingField {
  /** Response keys from the root, without the indices of lists: `product.reviews`. */
  readonly path: string;
  /** Its place in the graph: `Product.reviews`. */
  readonly field: string;
}

/** One statement, and what it was sent for. */
export interface StatementNote {
  /** The field that first asked for what it reads; undefined for what is read before the first field. */
  readonly askedBy: AskingField | undefined;
  readonly text: string;
  /** Rows received; 0 while it runs. */
  rows: number;
  /** How long it took, ms; 0 while it runs. */
  ms: number;
}

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
  /** Each statement with the field that asked for it, kept only where the request is profiled. */
  notes?: StatementNote[];
  /** Aborted once nobody waits for the request any more: no read is begun for it then. */
  readonly signal?: AbortSignal;
}

const meters = new AsyncLocalStorage<StatementMeter>();

const asking = new AsyncLocalStorage<AskingField>();

/** Runs `work` for a field: the statements sent within it are noted as asked for by it, where notes are kept. */
export function askedBy<T>(field: AskingField, work: () => T): T {
  return asking.run(field, work);
}

/**
 * Counts a statement that is about to be sent.
 * @returns to be called once it has ended, with the number of rows that came
 */
export function beginStatement(
  meter: StatementMeter,
  text: string,
  values: readonly unknown[],
): (rows: number) => void {
  meter.count += 1;
  meter.texts?.push(text);
  meter.values?.push(values);
  const note = meter.notes && { askedBy: asking.getStore(), text, rows: 0, ms: 0 };
  if (note) meter.notes?.push(note);
  const started = performance.now();
  return (rows) => {
    const ms = performance.now() - started;
    meter.durationMs += ms;
    meter.rows += rows;
    if (note) Object.assign(note, { rows, ms });
  };
}

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
