import { randomUUID } from 'node:crypto';
import type { RedisClient } from '../redis/redis-client.ts';
import { Breaker, REFUSED } from '../resilience/breaker.ts';
import { LATE, withinTime } from '../resilience/within-time.ts';
import type { AnswerEntry, SharedEntries } from './answer-entry.ts';
import { BytesUnderWay, CROWDED } from './bytes-under-way.ts';
import { decodedEntry, encodedEntry } from './entry-codec.ts';
import { type CountedFailure, type EntryCall, type EntryFailure, EntryFailures } from './entry-failures.ts';

export interface RedisEntriesOptions {
  /** Longest wait for a call that an answer waits for, ms. */
  readonly timeoutMs: number;
  /** Longest wait for a write, ms. Nobody waits for one, so that a busy moment need not lose it. */
  readonly writeTimeoutMs?: number;
  /** Bytes of writes that are under way at once, at the most. */
  readonly mostWritten?: number;
  readonly onFailure?: (reason: EntryFailure, call: EntryCall) => void;
}

/** As the client itself says it. */
const TIMED_OUT = 'Command timed out';
const MOST_BYTES = 1_024 * 1_024;
const WRITE_TIMEOUT_MS = 500;
const MOST_WRITTEN = 16 * MOST_BYTES;
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
  private readonly counted = new EntryFailures();
  private readonly writes: BytesUnderWay;

  /**
   * @param redis     a connection of its own, without an offline queue
   * @param namespace what keys begin with; while it is undefined nothing is found and nothing kept
   */
  constructor(
    private readonly redis: RedisClient,
    private readonly namespace: () => string | undefined,
    private readonly options: RedisEntriesOptions = { timeoutMs: 50 },
  ) {
    this.writes = new BytesUnderWay(options.mostWritten ?? MOST_WRITTEN);
  }

  get failures(): readonly CountedFailure[] {
    return this.counted.all;
  }

  async get(key: string): Promise<AnswerEntry | undefined> {
    const place = this.place('answer', key);
    if (!place) return undefined;
    const value = await this.call('read', () => this.redis.getBuffer(place).catch(foreign));
    if (value === FAILED || value === null) return undefined;
    const entry = value === FOREIGN ? undefined : decodedEntry(value);
    if (entry?.key === key) return entry;
    this.tell('read', 'garbage');
    await this.delete(key);
    return undefined;
  }

  async set(entry: AnswerEntry, lifetimeMs: number): Promise<void> {
    const place = this.place('answer', entry.key);
    if (!place) return;
    const value = encoded(entry);
    if (!value) return this.tell('write', 'error');
    if (value.length > MOST_BYTES) return this.tell('write', 'oversized');
    await this.write(place, value, lifetimeMs);
  }

  async delete(key: string): Promise<void> {
    const place = this.place('answer', key);
    if (place) await this.call('delete', () => this.redis.del(place));
  }

  async claim(key: string, holdMs: number): Promise<(() => Promise<void>) | undefined | 'unknown'> {
    const place = this.place('claim', key);
    if (!place) return 'unknown';
    const owner = randomUUID();
    const answer = await this.call('claim', () => this.redis.set(place, owner, 'PX', whole(holdMs), 'NX'));
    if (answer === FAILED) return 'unknown';
    if (answer !== 'OK') return undefined;
    return async () => void (await this.call('delete', () => this.redis.eval(RELEASE, 1, place, owner)));
  }

  async getNote(name: string): Promise<string | undefined> {
    const place = this.place('note', name);
    const text = place ? await this.call('read', () => this.redis.get(place)) : FAILED;
    return typeof text === 'string' ? text : undefined;
  }

  async setNote(name: string, text: string, lifetimeMs: number): Promise<void> {
    const place = this.place('note', name);
    if (place) await this.write(place, text, lifetimeMs);
  }

  private place(kind: 'answer' | 'claim' | 'note', name: string): string | undefined {
    const namespace = this.namespace();
    return namespace === undefined ? undefined : `vitrine:${kind}:${namespace}:${name}`;
  }

  private async write(place: string, value: Buffer | string, lifetimeMs: number): Promise<void> {
    const set = (): Promise<'OK'> => this.redis.set(place, value, 'PX', whole(lifetimeMs));
    if ((await this.writes.run(value.length, () => this.call('write', set))) === CROWDED) this.tell('write', 'crowded');
  }

  /** What Redis answers in time. */
  private async call<Result>(call: EntryCall, ask: () => Promise<Result>): Promise<Result | typeof FAILED> {
    try {
      const answer = await this.breaker.run(() => this.bounded(call, ask));
      if (answer !== REFUSED) return answer;
      this.tell(call, 'paused');
    } catch (error) {
      this.tell(call, error instanceof Error && error.message === TIMED_OUT ? 'timeout' : 'error');
    }
    return FAILED;
  }

  /** A bound of our own as well: a Cluster's client tries again by itself, and each of its tries may take as long. */
  private async bounded<Result>(call: EntryCall, ask: () => Promise<Result>): Promise<Result | typeof FAILED> {
    const { timeoutMs, writeTimeoutMs = WRITE_TIMEOUT_MS } = this.options;
    try {
      const answer = await withinTime(ask(), call === 'write' ? writeTimeoutMs : timeoutMs);
      if (answer === LATE) throw new Error(TIMED_OUT);
      return answer;
    } catch (error) {
      if (!(error instanceof Error) || !UNWRITABLE.test(error.message)) throw error;
      this.tell(call, 'unwritable');
      return FAILED;
    }
  }

  private tell(call: EntryCall, reason: EntryFailure): void {
    this.counted.add(call, reason);
    this.options.onFailure?.(reason, call);
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
