import { LRUCache } from 'lru-cache';
import type { RedisClient } from '../../platform/redis/redis-client.ts';
import { LATE, withinTime } from '../../platform/resilience/within-time.ts';

/** How long a document is kept that was not asked for again, seconds. */
const KEPT_S = 86_400;
/** Longest wait for the shared store, ms: a client that is told "not found" sends the text again. */
const WAIT_MS = 50;

/**
 * Automatic persisted queries: documents that clients register by sending them once with their hash. Only for the clients that
 * are named, since whoever calls itself so may run any document. Kept by the process and, where there is one, by Redis.
 */
export class AutomaticDocuments {
  private readonly own = new LRUCache<string, string>({
    max: 1_000,
    maxSize: 4_000_000,
    sizeCalculation: (text) => text.length,
    ttl: KEPT_S * 1_000,
  });

  constructor(
    private readonly clients: ReadonlySet<string>,
    private readonly redis?: RedisClient,
  ) {}

  /** True for a client that may register documents as it goes. */
  serves(client: string | undefined): boolean {
    return client !== undefined && this.clients.has(client);
  }

  /** The document with this id, where somebody has registered it. A store that is slow or away is no store. */
  async get(id: string): Promise<string | undefined> {
    const own = this.own.get(id);
    if (own !== undefined || !this.redis) return own;
    const kept = await withinTime(
      this.redis.get(keyOf(id)).catch(() => null),
      WAIT_MS,
    );
    if (kept === LATE || kept === null) return undefined;
    this.own.set(id, kept);
    return kept;
  }

  /** Remembers a document. Nobody waits for it. */
  keep(id: string, text: string): void {
    this.own.set(id, text);
    this.redis?.set(keyOf(id), text, 'EX', KEPT_S).catch(() => undefined);
  }
}

const keyOf = (id: string): string => `vitrine:document:${id}`;
