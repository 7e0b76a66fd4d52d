import { Cluster } from 'ioredis';
import type { RedisClient } from '../redis/redis-client.ts';

/** Tells other processes that there is something new to look for, and hears it from them. */
export interface ChangeBell {
  /** True while what others ring is heard. */
  readonly isHeard: boolean;
  ring(): void;
  /** @param name of the database that is meant */
  listen(name: string, heard: () => void): void;
  close(): void;
}

/** A bell that nobody hears: without Redis each process looks by itself, often. */
export const noBell: ChangeBell = { isHeard: false, ring() {}, listen() {}, close() {} };

/** How often a process rings only to hear itself, and how long what was heard says that the bell works, ms. */
const TRIES_EVERY_MS = 500;
const HEARD_FOR_MS = 1_500;
const RINGS = 'ring';
const TRIES = 'try';

/** A bell over the channels of Redis, single or Cluster. It is never waited for. */
export class RedisBell implements ChangeBell {
  private readonly subscriber: RedisClient;
  private channel: string | undefined;
  private heardAt = -Infinity;
  private trying: NodeJS.Timeout | undefined;
  private isSending = false;
  private isToRingAgain = false;

  constructor(private readonly redis: RedisClient) {
    // Left to itself, the client of one Redis does not catch what becomes of subscribing again, and that would end the process.
    this.subscriber = redis instanceof Cluster ? redis.duplicate() : redis.duplicate({ autoResubscribe: false });
    this.subscriber.on('error', () => undefined);
    this.subscriber.on('ready', () => this.subscribe());
  }

  /** Measured, because a Redis that hangs keeps its connections. */
  get isHeard(): boolean {
    return performance.now() - this.heardAt < HEARD_FOR_MS;
  }

  ring(): void {
    this.send(RINGS);
  }

  listen(name: string, heard: () => void): void {
    const channel = `vitrine:changes:${name}`;
    if (this.channel && this.channel !== channel) this.subscriber.unsubscribe(this.channel).catch(() => undefined);
    this.channel = channel;
    this.subscriber.removeAllListeners('message');
    this.subscriber.on('message', (from: string, what: string) => {
      if (from !== this.channel) return;
      this.heardAt = performance.now();
      if (what === RINGS) heard();
    });
    this.subscribe();
    this.trying ??= setInterval(() => this.try(), TRIES_EVERY_MS).unref();
  }

  close(): void {
    clearInterval(this.trying);
    this.subscriber.disconnect();
  }

  private try(): void {
    // A subscription that got lost with its node is not always made again by the client.
    if (!this.isHeard) this.subscribe();
    this.send(TRIES);
  }

  private send(what: string): void {
    if (!this.channel || this.redis.status !== 'ready') return;
    // One at a time: while Redis hangs, whatever is sent to it is kept in memory.
    if (this.isSending) {
      this.isToRingAgain ||= what === RINGS;
      return;
    }
    this.isSending = true;
    const ended = (): void => {
      this.isSending = false;
      if (!this.isToRingAgain) return;
      this.isToRingAgain = false;
      this.ring();
    };
    this.redis.publish(this.channel, what).then(ended, ended);
  }

  private subscribe(): void {
    if (!this.channel || this.subscriber.status !== 'ready') return;
    this.subscriber.subscribe(this.channel).then(
      () => this.send(TRIES),
      () => undefined,
    );
  }
}
