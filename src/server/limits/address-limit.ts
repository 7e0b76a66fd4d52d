import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { EdgeSettings } from '../server-settings.ts';
import { MemoryBuckets } from './memory-buckets.ts';
import { addressKey } from './payer.ts';
import { policy } from './rate-policies.ts';
import type { Policy, Taken } from './token-bucket.ts';

/** Requests by address, before anything of them is read: counted in this process, since it comes before every request and is there to save work. */
export class AddressLimit {
  readonly policy: Policy | undefined;
  private readonly buckets = new MemoryBuckets();
  private readonly hops: number;
  /** A connection sends many requests from one address. */
  private readonly keys = new WeakMap<Socket, string>();

  constructor({ rateLimitRequests, trustProxy }: Pick<EdgeSettings, 'rateLimitRequests' | 'trustProxy'>) {
    this.policy = policy('requests', rateLimitRequests);
    this.hops = Number(trustProxy);
  }

  /** Counts a request of an address; undefined where there is no limit. */
  take(ip: string): Taken | undefined {
    return this.takeOf(addressKey(ip));
  }

  /** The same for a request that nobody has looked at yet; a refused one is not counted. */
  admits(req: IncomingMessage): boolean {
    return this.policy === undefined || this.takeOf(this.keyOf(req))!.admitted;
  }

  private takeOf(key: string): Taken | undefined {
    return this.policy && this.buckets.takeNow(this.policy, key, 1);
  }

  private keyOf(req: IncomingMessage): string {
    if (this.hops > 0) return addressKey(this.addressOf(req));
    const known = this.keys.get(req.socket);
    if (known !== undefined) return known;
    const key = addressKey(this.addressOf(req));
    this.keys.set(req.socket, key);
    return key;
  }

  /** The address behind as many proxies as are trusted, as Fastify finds it. */
  private addressOf({ socket, headers }: IncomingMessage): string {
    const own = socket.remoteAddress ?? '';
    const forwarded = headers['x-forwarded-for'];
    if (this.hops === 0 || forwarded === undefined) return own;
    const addresses = [
      own,
      ...String(forwarded)
        .split(/\s*,\s*/)
        .reverse(),
    ];
    return addresses[Math.min(this.hops, addresses.length - 1)]!.trim();
  }
}
