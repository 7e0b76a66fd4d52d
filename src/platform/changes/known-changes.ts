import type { Fence } from './change-feed.ts';
import type { LogPage } from './change-log.store.ts';
import { Moments } from './moments.ts';
import type { Moment, TimedTable } from './moments.store.ts';
import { manyRowsTag, tableOfTag, tableTag, type Tag } from './tag.ts';
import { TagVersions } from './tag-versions.ts';

/** A page of the log, and the moments after it where they had to be read. */
export type TimedPage = LogPage & { readonly moments?: readonly Moment[] };

/** What is known of changes after the pages of the log that were taken in. */
export class KnownChanges {
  private readonly versions = new TagVersions();
  private readonly moments: Moments;
  private position = 0;
  /** Every change from this transaction on is known. */
  private from: bigint | undefined;
  private newest: LogPage | undefined;

  constructor(timed: readonly TimedTable[]) {
    this.moments = new Moments(timed.map(({ table }) => table));
  }

  /** The page that was taken in last. */
  get last(): LogPage | undefined {
    return this.newest;
  }

  fence(): Fence {
    return { position: this.position, horizon: this.newest?.xmin ?? 0n };
  }

  changedSince(position: number, slots: Uint16Array): boolean {
    return this.versions.changedSince(position, slots);
  }

  mayHaveChangedSince(horizon: bigint, slots: Uint16Array): boolean {
    const { newest, from } = this;
    // From the future: another database, or this process is behind.
    if (!newest || from === undefined || horizon < from || horizon > newest.xmax) return true;
    return this.versions.changedFrom(Number(horizon), slots);
  }

  knows(mark: bigint): boolean {
    return this.newest !== undefined && (this.newest.xmin >= mark || this.newest.xmax > mark);
  }

  nextMoment(tables: ReadonlySet<string>): number {
    return this.moments.next(tables);
  }

  /** Whether moments have to be read as well before a page is taken in. */
  needsMoments({ from, clockMs, changes }: LogPage): boolean {
    if (from !== null) return true;
    const changed = new Set(changes.flatMap(({ tags }) => tags.map(tableOfTag)));
    return this.moments.areToBeRead(clockMs, (table) => changed.has(table));
  }

  /**
   * Takes in what follows the last page.
   * @returns the tags of what has changed
   */
  takeIn(page: TimedPage): readonly Tag[] {
    const passed = this.timePassed(page).flatMap((table) => [tableTag(table), manyRowsTag(table)]);
    this.newest = page;
    if (page.changes.length === 0 && passed.length === 0) return [];
    this.position += 1;
    this.change(page);
    // What was begun before a moment and ended after it has not seen what became visible.
    this.versions.change(passed, this.position, -1);
    return [...page.changes.flatMap(({ tags }) => tags), ...passed];
  }

  /** Begins with a first page: whatever was read until now may have changed. */
  startOver(page: TimedPage, from: bigint): void {
    this.position += 1;
    this.versions.changeAll(this.position);
    this.change(page);
    this.timePassed(page);
    this.from = from;
    this.newest = page;
  }

  /** @returns tables with a moment that has passed */
  private timePassed(page: TimedPage): string[] {
    if (page.moments) return this.moments.set(page.moments, page);
    this.moments.tick(page);
    return [];
  }

  private change({ changes }: LogPage): void {
    for (const { xid, tags } of changes) this.versions.change(tags, this.position, Number(xid));
  }
}
