import type pg from 'pg';
import { createPool } from '../db/pool.ts';
import { unmetered } from '../db/statement-meter.ts';
import type { Logger } from '../logging/create-logger.ts';
import { LATE, withinTime } from '../resilience/within-time.ts';
import { noBell, type ChangeBell } from './change-bell.ts';
import type { ChangeFeed, Fence } from './change-feed.ts';
import { ChangeLogStore, type LogPage } from './change-log.store.ts';
import { KnownChanges, type TimedPage } from './known-changes.ts';
import { LogJanitor, type JanitorTimes } from './log-janitor.ts';
import { LookTimes, type LookPauses } from './look-times.ts';
import { MomentsStore, type TimedTable } from './moments.store.ts';
import type { Tag } from './tag.ts';

/** What reading the log takes. Times in ms. */
export interface DatabaseChangesOptions extends Partial<LookPauses & JanitorTimes> {
  readonly connectionString: string;
  readonly timed: readonly TimedTable[];
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  readonly bell?: ChangeBell;
  /** Who has not read the log for so long starts over. Less than `forgetsEveryMs`, so that nothing is deleted that anybody goes on from. */
  readonly longestGapMs?: number;
}

/** What is known is believed for so long after it was read. */
const BELIEVED_MS = 1_000;
const TIMEOUT_MS = 1_000;
const CATCH_UP_MS = 250;
const LOOKS: LookPauses = { heardEveryMs: 250, unheardEveryMs: 50 };
const TIMES: JanitorTimes = { keptForMs: 3_600_000, forgetsEveryMs: 60_000 };
const LONGEST_GAP_MS = 30_000;

/** The changes of a database, read from the log that its triggers write: over a connection of its own, again and again. */
export class DatabaseChanges implements ChangeFeed {
  private readonly pool: pg.Pool;
  private readonly store: ChangeLogStore;
  private readonly moments: MomentsStore;
  private readonly bell: ChangeBell;
  private readonly known: KnownChanges;
  private readonly janitor: LogJanitor;
  private readonly looks: LookTimes;
  private readonly longestGapMs: number;
  private readonly listeners: ((tags: readonly Tag[] | undefined) => void)[] = [];
  /** When the newest read that succeeded had begun, by a clock that never goes back. */
  private confirmedAt = -Infinity;
  private reading: Promise<boolean> | undefined;
  private next: Promise<boolean> | undefined;
  private failures = 0;
  private heardBy: string | undefined;
  private isClosed = false;

  constructor(private readonly options: DatabaseChangesOptions) {
    const { heardEveryMs = LOOKS.heardEveryMs, unheardEveryMs = LOOKS.unheardEveryMs } = options;
    const { keptForMs = TIMES.keptForMs, forgetsEveryMs = TIMES.forgetsEveryMs } = options;
    this.bell = options.bell ?? noBell;
    this.longestGapMs = options.longestGapMs ?? LONGEST_GAP_MS;
    this.known = new KnownChanges(options.timed);
    this.pool = openPool(options.connectionString);
    this.store = new ChangeLogStore(this.pool);
    this.moments = new MomentsStore(this.pool, options.timed);
    this.janitor = new LogJanitor(this.store, { keptForMs, forgetsEveryMs });
    this.looks = new LookTimes(
      { heardEveryMs, unheardEveryMs },
      () => this.bell.isHeard,
      () => void this.read(),
    );
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
    return this.known.last?.origin;
  }

  get mark(): bigint | undefined {
    return this.known.last?.xmax;
  }

  fence(): Fence {
    return this.known.fence();
  }

  changedSince(position: number, slots: Uint16Array): boolean {
    return this.known.changedSince(position, slots);
  }

  mayHaveChangedSince(horizon: bigint, slots: Uint16Array): boolean {
    return this.known.mayHaveChangedSince(horizon, slots);
  }

  knows(mark: bigint): boolean {
    return this.known.knows(mark);
  }

  nextMoment(tables: ReadonlySet<string>): number {
    return this.known.nextMoment(tables);
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
    this.looks.stop();
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
    this.looks.begin();
    const begunAt = performance.now();
    const isLate = begunAt - this.confirmedAt > this.longestGapMs;
    this.reading = unmetered(() => this.timedPage(isLate ? undefined : this.known.last?.snapshot)).then(
      (page) => this.took(page, begunAt),
      (error: unknown) => this.failed(error),
    );
    void this.reading.finally(() => {
      this.reading = undefined;
      if (!this.isClosed) this.looks.schedule(this.failures);
    });
    return this.reading;
  }

  private async timedPage(since: string | undefined): Promise<TimedPage> {
    const page = await this.page(since);
    return this.known.needsMoments(page) ? { ...page, moments: await this.moments.after(page.clockMs) } : page;
  }

  private async page(since: string | undefined): Promise<LogPage> {
    const page = await this.store.read(since);
    const { last } = this.known;
    if (since === undefined || last === undefined) return page;
    if (page.origin === last.origin && page.xmax >= last.xmax && page.clockMs - last.clockMs <= this.longestGapMs)
      return page;
    // Nobody else may trust what was kept by the numbers of a future that is gone.
    if (page.origin === last.origin && page.xmax < last.xmax) await this.store.rename();
    return this.store.read(undefined);
  }

  private took(page: TimedPage, begunAt: number): boolean {
    if (page.from === null) this.takeIn(page);
    else this.startOver(page, page.from);
    if (this.failures > 0) this.options.logger.info('changes of the database are heard of again');
    this.failures = 0;
    this.confirmedAt = begunAt;
    if (!this.isClosed) void this.janitor.sees(page);
    return true;
  }

  private takeIn(page: TimedPage): void {
    const tags = this.known.takeIn(page);
    if (tags.length > 0) this.tell(tags);
  }

  private startOver(page: TimedPage, from: bigint): void {
    if (this.known.last)
      this.options.logger.warn('changes of the database may have been missed: all kept answers are outdated');
    this.known.startOver(page, from);
    this.janitor.startOver();
    if (this.heardBy !== page.origin) {
      this.heardBy = page.origin;
      this.bell.listen(page.origin, () => this.heard());
    }
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
    if (this.isClosed || !this.looks.ring() || this.reading) return;
    this.looks.schedule(this.failures);
  }
}

function openPool(connectionString: string): pg.Pool {
  const times = { acquireTimeoutMs: TIMEOUT_MS, statementTimeoutMs: TIMEOUT_MS, lockTimeoutMs: TIMEOUT_MS };
  return createPool(
    { connectionString, applicationName: 'vitrine-changes', size: 1, ...times },
    () => undefined, // The next read says so.
  );
}
