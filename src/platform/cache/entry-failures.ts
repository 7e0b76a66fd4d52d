/** What was asked of Redis. */
export type EntryCall = 'read' | 'write' | 'delete' | 'claim';

/**
 * Why Redis did not do what was asked: too slow; an error; no room or no writes; left alone; not an entry; too long to be kept; more
 * under way than may be.
 */
export type EntryFailure = 'timeout' | 'error' | 'unwritable' | 'paused' | 'garbage' | 'oversized' | 'crowded';

/** How often one call failed for one reason. */
export interface CountedFailure {
  readonly call: EntryCall;
  readonly reason: EntryFailure;
  readonly count: number;
}

/** Counts what Redis did not do. */
export class EntryFailures {
  private readonly counts = new Map<string, CountedFailure>();

  add(call: EntryCall, reason: EntryFailure): void {
    const place = `${call} ${reason}`;
    this.counts.set(place, { call, reason, count: (this.counts.get(place)?.count ?? 0) + 1 });
  }

  /** Since the process began. */
  get all(): readonly CountedFailure[] {
    return [...this.counts.values()];
  }
}
