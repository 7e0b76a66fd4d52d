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

/** A bell over the channels of Redis, single or Cluster. It is never waited for. */
export class RedisBell implements ChangeBell {
  private readonly subscriber: RedisClient;
  private channel: string | undefined;
  private isSubscribed = false;

  constructor(private readonly redis: RedisClient) {
    this.subscriber = redis.duplicate();
    this.subscriber.on('error', () => undefined);
    this.subscriber.on('close', () => (this.isSubscribed = false));
    this.subscriber.on('ready', () => this.subscribe());
  }

  get isHeard(): boolean {
    return this.isSubscribed && this.redis.status === 'ready';
  }

  ring(): void {
    if (this.channel && this.redis.status === 'ready') this.redis.publish(this.channel, '').catch(() => undefined);
  }

  listen(name: string, heard: () => void): void {
    this.channel = `vitrine:changes:${name}`;
    this.subscriber.removeAllListeners('message');
    this.subscriber.on('message', heard);
    this.subscribe();
  }

  close(): void {
    this.subscriber.disconnect();
  }

  private subscribe(): void {
    if (!this.channel || this.subscriber.status !== 'ready') return;
    this.subscriber.subscribe(this.channel).then(
      () => (this.isSubscribed = true),
      () => (this.isSubscribed = false),
    );
  }
}
