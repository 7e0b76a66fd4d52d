import type { OutgoingHttpHeaders } from 'node:http';
import type { FoundEntry } from '../../platform/cache/answer-cache.ts';
import { cacheStatus, wordOf, type CacheOutcome } from './cache-status.ts';
import { CALLERS_OWN } from '../limits/rate-limit-headers.ts';
import { ageOf } from './kept-headers.ts';

/** What differs from one answer to the next. */
const LIVE = new Set([
  ...CALLERS_OWN,
  ...['x-request-id', 'age', 'cache-status', 'server-timing', 'date', 'connection', 'keep-alive', 'transfer-encoding'],
]);
const OF_CONTENT = new Set(['content-length', 'content-encoding', 'content-type']);

/** The headers of an answer that was sent, as the next one like it can have them: names and values in turns, as node writes them. */
export class ReadyHeaders {
  private readonly constant: readonly string[];
  /** As they are for one second of one entry, the id of the request at the end. */
  private now: { readonly of: string; readonly headers: readonly string[] } | undefined;

  constructor(
    sent: OutgoingHttpHeaders,
    private readonly showsTimings: boolean,
  ) {
    this.constant = Object.entries(sent).flatMap(([name, value]) =>
      LIVE.has(name) || value === undefined ? [] : [name, String(value)],
    );
  }

  /** Characters of all of them. */
  get length(): number {
    return this.constant.reduce((sum, text) => sum + text.length, 0);
  }

  /** The headers of an answer that is sent now. */
  of(found: FoundEntry, outcome: CacheOutcome, requestId: string): string[] {
    const now = Date.now();
    const age = ageOf(found.entry, now);
    const of = `${outcome.kind} ${found.tier} ${found.entry.madeAt} ${age}`;
    if (this.now?.of !== of) this.now = { of, headers: this.put(found, outcome, age, now) };
    const headers = this.now.headers.slice();
    headers[headers.length - 1] = requestId;
    return headers;
  }

  private put({ entry }: FoundEntry, outcome: CacheOutcome, age: number, now: number): string[] {
    const status = cacheStatus(outcome, entry.freshUntil - now);
    const headers = [...this.constant, 'age', String(age), 'cache-status', status];
    if (this.showsTimings) headers.push('server-timing', `cache;desc="${wordOf(outcome)}"`);
    headers.push('x-request-id', '');
    return headers;
  }
}

/** The same for a 304, which describes no content. */
export function withoutBody(headers: readonly string[]): string[] {
  return headers.filter((_, at) => !OF_CONTENT.has(headers[at - (at % 2)]!));
}
