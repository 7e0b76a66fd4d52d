import type pg from 'pg';
import { createPool } from '../db/pool.ts';
import { unmetered } from '../db/statement-meter.ts';
import type { Logger } from '../logging/create-logger.ts';
import { LATE, withinTime } from '../resilience/within-time.ts';
import { noBell, type ChangeBell } from './change-bell.ts';
import type { ChangeFeed, Fence } from './change-feed.ts';
import { ChangeLogStore, type LogPage, type TimedTable } from './change-log.store.ts';
import { Moments } from './moments.ts';
import { manyRowsTag, tableTag, type Tag } from './tag.ts';
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
  /** How long changes are kept, and how often those that were kept for so long are deleted. */
  readonly keptForMs?: number;
  readonly forgetsEveryMs?: number;
  /** Who has not read the log for so long starts over. Less than `forgetsEveryMs`, so that nothing is deleted that anybody goes on from. */
  readonly longestGapMs?: number;
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
const LONGEST_GAP_MS = 30_000;

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
  private position = 0;
  /** When the newest read that succeeded had begun, by a clock that never goes back. */
  private confirmedAt = -Infinity;
  private reading: Promise<boolean> | undefined;
  private next: Promise<boolean> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private begunAt = -Infinity;
  private failures = 0;
  /** The bell rang, and no look has begun since. */
  private isRung = false;
  private heardBy: string | undefined;
  private janitor: { readonly at: number; readonly xmin: bigint } | undefined;
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
    return this.last?.origin;
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
    this.begunAt = begunAt;
    this.isRung = false;
    const isLate = begunAt - this.confirmedAt > this.longestGapMs;
    this.reading = unmetered(() => this.page(isLate ? undefined : this.last?.snapshot)).then(
      (page) => this.took(page, begunAt),
      (error: unknown) => this.failed(error),
    );
    void this.reading.finally(() => {
      this.reading = undefined;
      this.schedule();
    });
    return this.reading;
  }

  private async page(since: string | undefined): Promise<LogPage> {
    const page = await this.store.read(since);
    const { last } = this;
    if (since === undefined || last === undefined) return page;
    if (page.origin === last.origin && page.xmax >= last.xmax && page.clockMs - last.clockMs <= this.longestGapMs)
      return page;
    // Nobody else may trust what was kept by the numbers of a future that is gone.
    if (page.origin === last.origin && page.xmax < last.xmax) await this.store.rename();
    return this.store.read(undefined);
  }

  private took(page: LogPage, begunAt: number): boolean {
    if (page.from === null) this.takeIn(page);
    else this.startOver(page, page.from);
    if (this.failures > 0) this.options.logger.info('changes of the database are heard of again');
    this.failures = 0;
    this.confirmedAt = begunAt;
    void this.forget(page);
    return true;
  }

  private takeIn(page: LogPage): void {
    const passed = this.moments.set(page).flatMap((table) => [tableTag(table), manyRowsTag(table)]);
    this.last = page;
    if (page.changes.length === 0 && passed.length === 0) return;
    this.position += 1;
    for (const { xid, tags } of page.changes) this.versions.change(tags, this.position, Number(xid));
    // What was begun before a moment and ended after it has not seen what became visible.
    this.versions.change(passed, this.position, -1);
    this.tell([...page.changes.flatMap(({ tags }) => tags), ...passed]);
  }

  /** Begins with a first page: whatever was read until now may have changed. */
  private startOver(page: LogPage, from: bigint): void {
    if (this.last)
      this.options.logger.warn('changes of the database may have been missed: all kept answers are outdated');
    this.position += 1;
    this.versions.changeAll(this.position);
    for (const { xid, tags } of page.changes) this.versions.change(tags, this.position, Number(xid));
    this.moments.set(page);
    this.from = from;
    this.last = page;
    this.janitor = undefined;
    if (this.heardBy !== page.origin) {
      this.heardBy = page.origin;
      this.bell.listen(page.origin, () => this.heard());
    }
    this.tell(undefined);
  }

  /** Deletes old changes now and then; what fails is tried again the next time. */
  private async forget({ xmin }: LogPage): Promise<void> {
    const { keptForMs = HOUR_MS, forgetsEveryMs = FORGETS_EVERY_MS } = this.options;
    const at = performance.now();
    this.janitor ??= { at, xmin };
    if (at - this.janitor.at < forgetsEveryMs || this.isClosed) return;
    const { xmin: endedBelow } = this.janitor;
    this.janitor = { at, xmin };
    await this.store.forget(keptForMs, endedBelow).catch(() => undefined);
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
    if (this.isClosed || this.isRung) return;
    this.isRung = true;
    if (!this.reading) this.schedule();
  }

  private schedule(): void {
    if (this.isClosed || this.reading) return;
    this.again(Math.max(0, this.pauseMs() - (performance.now() - this.begunAt)));
  }

  /** From the beginning of one look to that of the next. */
  private pauseMs(): number {
    const { heardEveryMs = 250, unheardEveryMs = 50 } = this.options;
    if (this.failures > 0) return Math.min(unheardEveryMs * 2 ** this.failures, MOST_PAUSE_MS);
    if (this.isRung) return LEAST_PAUSE_MS;
    return this.bell.isHeard ? heardEveryMs : unheardEveryMs;
  }

  private get longestGapMs(): number {
    return this.options.longestGapMs ?? LONGEST_GAP_MS;
  }

  private again(inMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.read(), inMs);
    this.timer.unref();
  }
}
