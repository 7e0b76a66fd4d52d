import type pg from 'pg';
import { createPool } from '../db/pool.ts';
import { unmetered } from '../db/statement-meter.ts';
import type { Logger } from '../logging/create-logger.ts';
import { LATE, withinTime } from '../resilience/within-time.ts';
import { noBell, type ChangeBell } from './change-bell.ts';
import type { ChangeFeed, Fence } from './change-feed.ts';
import { ChangeLogStore, type LogPage, type TimedTable } from './change-log.store.ts';
import { Moments } from './moments.ts';
import type { Tag } from './tag.ts';
import { TagVersions } from './tag-versions.ts';

/** What reading the log takes. Times in ms. */
export interface DatabaseChangesOptions {
  readonly connectionString: string;
  readonly timed: readonly TimedTable[];
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  readonly bell?: ChangeBell;
  /** How often the log is looked at while the bell is heard, and while it is not. */
  readonly heardEveryMs?: number;
  readonly unheardEveryMs?: number;
  /** How long changes are kept. */
  readonly keptForMs?: number;
}

/** What is known is believed for so long after it was read. */
const BELIEVED_MS = 1_000;
const TIMEOUT_MS = 1_000;
const CATCH_UP_MS = 250;
/** A bell that rings all the time has the log read no more often than this. */
const LEAST_PAUSE_MS = 10;
const MOST_PAUSE_MS = 500;
const HOUR_MS = 3_600_000;
const FORGETS_EVERY_MS = 60_000;

/** The changes of a database, read from the log that its triggers write: over a connection of its own, again and again. */
export class DatabaseChanges implements ChangeFeed {
  private readonly pool: pg.Pool;
  private readonly store: ChangeLogStore;
  private readonly bell: ChangeBell;
  private readonly versions = new TagVersions();
  private readonly moments: Moments;
  private readonly listeners: ((tags: readonly Tag[] | undefined) => void)[] = [];
  private last: LogPage | undefined;
  private from: bigint | undefined;
  private name: string | undefined;
  private position = 0;
  /** When the newest read that succeeded had begun, by a clock that never goes back. */
  private confirmedAt = -Infinity;
  private reading: Promise<boolean> | undefined;
  private next: Promise<boolean> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;
  private forgotAt = performance.now();
  private isClosed = false;

  constructor(private readonly options: DatabaseChangesOptions) {
    this.bell = options.bell ?? noBell;
    this.moments = new Moments(options.timed.map(({ table }) => table));
    this.pool = createPool(
      {
        connectionString: options.connectionString,
        applicationName: 'vitrine-changes',
        size: 1,
        acquireTimeoutMs: TIMEOUT_MS,
        statementTimeoutMs: TIMEOUT_MS,
        lockTimeoutMs: TIMEOUT_MS,
      },
      () => undefined, // The next read says so.
    );
    this.store = new ChangeLogStore(this.pool, options.timed);
  }

  /** Begins to read; waits for nothing. */
  start(): this {
    void this.read();
    return this;
  }

  get isCurrent(): boolean {
    return performance.now() - this.confirmedAt < BELIEVED_MS;
  }

  get origin(): string | undefined {
    return this.name;
  }

  get mark(): bigint | undefined {
    return this.last?.xmax;
  }

  fence(): Fence {
    return { position: this.position, horizon: this.last?.xmin ?? 0n };
  }

  changedSince(position: number, slots: Uint16Array): boolean {
    return this.versions.changedSince(position, slots);
  }

  mayHaveChangedSince(horizon: bigint, slots: Uint16Array): boolean {
    const { last, from } = this;
    // From the future: another database, or this process is behind.
    if (!last || from === undefined || horizon < from || horizon > last.xmax) return true;
    return this.versions.changedFrom(Number(horizon), slots);
  }

  knows(mark: bigint): boolean {
    const { last } = this;
    return last !== undefined && (last.xmin >= mark || last.xmax > mark);
  }

  nextMoment(tables: ReadonlySet<string>): number {
    return this.moments.next(tables);
  }

  onChange(listener: (tags: readonly Tag[] | undefined) => void): void {
    this.listeners.push(listener);
  }

  ring(): void {
    this.bell.ring();
  }

  async catchUp(timeoutMs = CATCH_UP_MS): Promise<boolean> {
    if (this.isClosed) return false;
    const result = await withinTime(this.read(), timeoutMs);
    return result !== LATE && result;
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    this.bell.close();
    await this.pool.end();
  }

  /** One read that begins after the call; whoever calls while one is under way shares the next. */
  private read(): Promise<boolean> {
    if (!this.reading) return this.begin();
    this.next ??= this.reading.then(() => {
      this.next = undefined;
      return this.reading ?? this.begin();
    });
    return this.next;
  }

  private begin(): Promise<boolean> {
    clearTimeout(this.timer);
    const begunAt = performance.now();
    this.reading = unmetered(() => this.page()).then(
      (page) => this.took(page, begunAt),
      (error: unknown) => this.failed(error),
    );
    void this.reading.finally(() => {
      this.reading = undefined;
      this.schedule(begunAt);
    });
    return this.reading;
  }

  private async page(): Promise<LogPage> {
    if (this.name === undefined) {
      this.name = await this.store.origin();
      this.bell.listen(this.name, () => this.heard());
    }
    if (performance.now() - this.forgotAt > FORGETS_EVERY_MS) {
      this.forgotAt = performance.now();
      await this.store.forget(this.options.keptForMs ?? HOUR_MS);
    }
    return this.store.read(this.last?.snapshot);
  }

  private took(page: LogPage, begunAt: number): boolean {
    const wentBack = this.last !== undefined && page.xmax < this.last.xmax;
    if (wentBack) this.restart();
    else this.takeIn(page);
    this.moments.set(page);
    if (this.failures > 0) this.options.logger.info('changes of the database are heard of again');
    this.failures = 0;
    this.confirmedAt = wentBack ? -Infinity : begunAt;
    return !wentBack;
  }

  private takeIn(page: LogPage): void {
    if (page.changes.length > 0) {
      this.position += 1;
      for (const { xid, tags } of page.changes) this.versions.change(tags, this.position, Number(xid));
    }
    this.last = page;
    if (page.from !== null) this.from = page.from;
    if (page.changes.length > 0) this.tell(page.changes.flatMap(({ tags }) => tags));
  }

  /** The database counts from an earlier number: it was restored, or is another one. Nothing that is known holds. */
  private restart(): void {
    this.options.logger.warn('the database went back in time: all kept answers are forgotten');
    this.position += 1;
    this.versions.changeAll(this.position, Number.MAX_SAFE_INTEGER);
    this.last = undefined;
    this.from = undefined;
    this.name = undefined;
    this.tell(undefined);
  }

  private failed(error: unknown): boolean {
    this.failures += 1;
    if (this.failures === 1 && !this.isClosed)
      this.options.logger.warn({ err: error }, 'changes of the database are not heard of');
    return false;
  }

  private tell(tags: readonly Tag[] | undefined): void {
    for (const listener of this.listeners) listener(tags);
  }

  private heard(): void {
    if (!this.isClosed && !this.reading) this.again(LEAST_PAUSE_MS);
  }

  private schedule(begunAt: number): void {
    if (this.isClosed || this.reading) return;
    const { heardEveryMs = 250, unheardEveryMs = 50 } = this.options;
    const pause = this.failures > 0 ? Math.min(unheardEveryMs * 2 ** this.failures, MOST_PAUSE_MS) : undefined;
    const every = pause ?? (this.bell.isHeard ? heardEveryMs : unheardEveryMs);
    this.again(Math.max(LEAST_PAUSE_MS, every - (performance.now() - begunAt)));
  }

  private again(inMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), inMs);
    this.timer.unref();
  }
}
