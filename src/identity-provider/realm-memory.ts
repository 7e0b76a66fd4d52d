import { LRUCache } from 'lru-cache';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { z } from 'zod';

/** Sessions, grants, codes and refresh tokens of one realm at the most; the longest unused go first. */
const MOST = 2_000;
const entry = z.tuple([
  z.string(),
  z.object({ value: z.record(z.string(), z.unknown()), ttl: z.number().optional(), start: z.number().optional() }),
]);

/** What a realm's memory held, as it is kept on disk. */
export const memoryDump = z.array(entry).max(MOST);
export type MemoryDump = z.infer<typeof memoryDump>;

/** What one realm remembers, each thing for its time. */
export class RealmMemory {
  private readonly kept = new LRUCache<string, AdapterPayload>({ max: MOST });

  constructor(dump: MemoryDump = []) {
    this.kept.load(dump);
  }

  dump(): MemoryDump {
    return memoryDump.parse(this.kept.dump());
  }

  /** The provider's view of one kind of thing. */
  readonly adapter = (kind: string): Adapter => {
    const key = (id: string) => `${kind}:${id}`;
    const first = async (property: 'uid' | 'userCode', value: string) =>
      this.entries(kind).find((payload) => payload[property] === value);
    return {
      upsert: async (id, payload, expiresIn = 0) => {
        this.kept.set(key(id), payload, { ttl: expiresIn * 1_000 });
      },
      find: async (id) => this.kept.get(key(id)),
      findByUid: (uid) => first('uid', uid),
      findByUserCode: (userCode) => first('userCode', userCode),
      consume: async (id) => {
        const payload = this.kept.get(key(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => {
        this.kept.delete(key(id));
      },
      revokeByGrantId: async (grantId) => {
        for (const [place, payload] of [...this.kept.entries()])
          if (place.startsWith(`${kind}:`) && payload.grantId === grantId) this.kept.delete(place);
      },
    };
  };

  private entries(kind: string): AdapterPayload[] {
    return [...this.kept.entries()].filter(([key]) => key.startsWith(`${kind}:`)).map(([, payload]) => payload);
  }
}
