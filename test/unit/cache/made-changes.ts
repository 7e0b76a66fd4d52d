import type { ChangeFeed } from '../../../src/platform/changes/change-feed.ts';
import { slotOf, SLOTS, type Tag } from '../../../src/platform/changes/tag.ts';

/** A feed whose changes a test makes: what unit tests of the cache stand on instead of a database. */
export class MadeChanges implements ChangeFeed {
  isCurrent = true;
  readonly origin = 'test';
  mark: bigint | undefined = 1n;
  moments: Readonly<Record<string, number>> = {};
  private position = 0;
  private readonly changedAt = new Float64Array(SLOTS).fill(-1);
  private readonly changedBy = new Float64Array(SLOTS).fill(-1);
  private readonly listeners: ((tags: readonly Tag[] | undefined) => void)[] = [];

  /** Something with these tags was changed, and this process has heard of it. */
  change(...tags: Tag[]): void {
    this.position += 1;
    for (const tag of tags) {
      this.changedAt[slotOf(tag)] = this.position;
      this.changedBy[slotOf(tag)] = Number(this.mark);
    }
    this.mark = this.mark! + 1n;
    for (const listener of this.listeners) listener(tags);
  }

  fence() {
    return { position: this.position, horizon: this.mark ?? 0n };
  }

  changedSince(position: number, slots: Uint16Array): boolean {
    return slots.some((slot) => this.changedAt[slot]! > position);
  }

  mayHaveChangedSince(horizon: bigint, slots: Uint16Array): boolean {
    return horizon > this.mark! || slots.some((slot) => this.changedBy[slot]! >= Number(horizon));
  }

  async catchUp(): Promise<boolean> {
    return this.isCurrent;
  }

  knows(mark: bigint): boolean {
    return mark <= this.mark!;
  }

  nextMoment(tables: ReadonlySet<string>): number {
    return Math.min(Infinity, ...[...tables].map((table) => this.moments[table] ?? Infinity));
  }

  onChange(listener: (tags: readonly Tag[] | undefined) => void): void {
    this.listeners.push(listener);
  }

  ring(): void {}

  async close(): Promise<void> {}
}
