import { randomUUID } from 'node:crypto';
import type { RedisClient } from '../redis/redis-client.ts';
import { Breaker, REFUSED } from '../resilience/breaker.ts';
import { LATE, withinTime } from '../resilience/within-time.ts';
import type { AnswerEntry, SharedEntries } from './answer-entry.ts';
import { decodedEntry, encodedEntry } from './entry-codec.ts';

/** Why Redis did not do what was asked: too slow; an error; no room or no writes; left alone; not an entry; too long to be kept. */
export type EntryFailure = 'timeout' | 'error' | 'unwritable' | 'paused' | 'garbage' | 'oversized';

export interface RedisEntriesOptions {
  /** Longest wait for one call, ms. */
  readonly timeoutMs: number;
  readonly onFailure?: (reason: EntryFailure) => void;
}

/** As the client itself says it. */
const TIMED_OUT = 'Command timed out';
const MOST_BYTES = 1_024 * 1_024;
const BREAKS_AFTER = 5;
const PAUSE_MS = 1_000;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;
/** Answers of a Redis that is well but takes no writes: full, a replica, or without a disk. Reading goes on. */
const UNWRITABLE = /^(OOM|READONLY|MISCONF|NOREPLICAS)\b/;

/** What a call comes to that brought nothing. */
const FAILED = Symbol('failed');
/** What a key holds that is no text at all. */
const FOREIGN = Symbol('foreign');

/** Entries in Redis, single or Cluster: each command has one key, each key an end, each call a bound. */
export class RedisEntries implements SharedEntries {
  private readonly breaker = new Breaker({ failures: BREAKS_AFTER, pauseMs: PAUSE_MS });

  /**
   * @param redis     a connection of its own, without an offline queue
   * @param namespace what keys begin with; while it is undefined nothing is found and nothing kept
   */
  constructor(
    private readonly redis: RedisClient,
    private readonly namespace: () => string | undefined,
    private readonly options: RedisEntriesOptions = { timeoutMs: 50 },
  ) {}

  async get(key: string): Promise<AnswerEntry | undefined> {
    const place = this.place('answer', key);
    if (!place) return undefined;
    const value = await this.call(() => this.redis.getBuffer(place).catch(foreign));
    if (value === FAILED || value === null) return undefined;
    const entry = value === FOREIGN ? undefined : decodedEntry(value);
    if (entry?.key === key) return entry;
    this.tell('garbage');
    await this.delete(key);
    return undefined;
  }

  async set(entry: AnswerEntry, lifetimeMs: number): Promise<void> {
    const place = this.place('answer', entry.key);
    if (!place) return;
    const value = encoded(entry);
    if (!value) return this.tell('error');
    if (value.length > MOST_BYTES) return this.tell('oversized');
    await this.call(() => this.redis.set(place, value, 'PX', whole(lifetimeMs)));
  }

  async delete(key: string): Promise<void> {
    const place = this.place('answer', key);
    if (place) await this.call(() => this.redis.del(place));
  }

  async claim(key: string, holdMs: number): Promise<(() => Promise<void>) | undefined | 'unknown'> {
    const place = this.place('claim', key);
    if (!place) return 'unknown';
    const owner = randomUUID();
    const answer = await this.call(() => this.redis.set(place, owner, 'PX', whole(holdMs), 'NX'));
    if (answer === FAILED) return 'unknown';
    if (answer !== 'OK') return undefined;
    return async () => void (await this.call(() => this.redis.eval(RELEASE, 1, place, owner)));
  }

  async getNote(name: string): Promise<string | undefined> {
    const place = this.place('note', name);
    const text = place ? await this.call(() => this.redis.get(place)) : FAILED;
    return typeof text === 'string' ? text : undefined;
  }

  async setNote(name: string, text: string, lifetimeMs: number): Promise<void> {
    const place = this.place('note', name);
    if (place) await this.call(() => this.redis.set(place, text, 'PX', whole(lifetimeMs)));
  }

  private place(kind: 'answer' | 'claim' | 'note', name: string): string | undefined {
    const namespace = this.namespace();
    return namespace === undefined ? undefined : `vitrine:${kind}:${namespace}:${name}`;
  }

  /** What Redis answers in time. */
  private async call<Result>(ask: () => Promise<Result>): Promise<Result | typeof FAILED> {
    try {
      const answer = await this.breaker.run(() => this.bounded(ask));
      if (answer !== REFUSED) return answer;
      this.tell('paused');
    } catch (error) {
      this.tell(error instanceof Error && error.message === TIMED_OUT ? 'timeout' : 'error');
    }
    return FAILED;
  }

  /** A bound of our own as well: a Cluster's client tries again by itself, and each of its tries may take as long. */
  private async bounded<Result>(ask: () => Promise<Result>): Promise<Result | typeof FAILED> {
    try {
      const answer = await withinTime(ask(), this.options.timeoutMs);
      if (answer === LATE) throw new Error(TIMED_OUT);
      return answer;
    } catch (error) {
      if (!(error instanceof Error) || !UNWRITABLE.test(error.message)) throw error;
      this.tell('unwritable');
      return FAILED;
    }
  }

  private tell(reason: EntryFailure): void {
    this.options.onFailure?.(reason);
  }
}

/** Nobody awaits keeping: what it threw would end the process. */
function encoded(entry: AnswerEntry): Buffer | undefined {
  try {
    return encodedEntry(entry);
  } catch {
    return undefined;
  }
}

function foreign(error: unknown): typeof FOREIGN {
  if (error instanceof Error && error.message.startsWith('WRONGTYPE')) return FOREIGN;
  throw error;
}

/** Redis takes whole, positive numbers only. */
function whole(ms: number): number {
  return Math.max(1, Math.ceil(ms));
}
