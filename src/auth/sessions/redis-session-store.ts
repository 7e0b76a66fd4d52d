import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { RedisClient } from '../../platform/redis/redis-client.ts';
import { MOST_MEMBERS, type SessionStore } from './session-store.ts';

const PREFIX = 'vitrine:session:';

/** A list scores its members by their end. ARGV: member, its end, now, most members; times in ms since 1970. */
const JOIN = `
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', ARGV[3])
redis.call('ZADD', KEYS[1], ARGV[2], ARGV[1])
local last = redis.call('ZREVRANGE', KEYS[1], 0, 0, 'WITHSCORES')
redis.call('PEXPIREAT', KEYS[1], string.format('%.0f', last[2]))
local over = redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[4])
if over <= 0 then return {} end
local gone = redis.call('ZRANGE', KEYS[1], 0, over - 1)
redis.call('ZREMRANGEBYRANK', KEYS[1], 0, over - 1)
return gone
`;

const UNLOCK = `if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0`;

/** Sessions that all processes share and that outlive them. One key a command, so a cluster will do; the client bounds each. */
export class RedisSessionStore implements SessionStore {
  constructor(private readonly redis: RedisClient) {}

  read(key: string): Promise<string | null> {
    return reached(() => this.redis.get(PREFIX + key));
  }

  async write(key: string, text: string, lifetimeMs: number): Promise<void> {
    await reached(() => this.redis.set(PREFIX + key, text, 'PX', whole(lifetimeMs)));
  }

  async replace(key: string, text: string, lifetimeMs: number): Promise<boolean> {
    return (await reached(() => this.redis.set(PREFIX + key, text, 'PX', whole(lifetimeMs), 'XX'))) === 'OK';
  }

  take(key: string): Promise<string | null> {
    return reached(() => this.redis.getdel(PREFIX + key));
  }

  async remove(key: string): Promise<void> {
    await reached(() => this.redis.del(PREFIX + key));
  }

  async touch(key: string, lifetimeMs: number): Promise<void> {
    await reached(() => this.redis.pexpire(PREFIX + key, whole(lifetimeMs)));
  }

  async lifetimeOf(key: string): Promise<number> {
    return Math.max(0, await reached(() => this.redis.pttl(PREFIX + key)));
  }

  async lock(key: string, owner: string, lifetimeMs: number): Promise<boolean> {
    return (await reached(() => this.redis.set(PREFIX + key, owner, 'PX', whole(lifetimeMs), 'NX'))) === 'OK';
  }

  async unlock(key: string, owner: string): Promise<void> {
    await reached(() => this.redis.eval(UNLOCK, 1, PREFIX + key, owner));
  }

  async join(list: string, member: string, lifetimeMs: number): Promise<string[]> {
    const now = Date.now();
    const end = now + whole(lifetimeMs);
    return (await reached(() => this.redis.eval(JOIN, 1, PREFIX + list, member, end, now, MOST_MEMBERS))) as string[];
  }

  membersOf(list: string): Promise<string[]> {
    return reached(() => this.redis.zrangebyscore(PREFIX + list, Date.now(), '+inf'));
  }

  async leave(list: string, member: string): Promise<void> {
    await reached(() => this.redis.zrem(PREFIX + list, member));
  }
}

/** To take somebody who has signed in for a guest would be worse than to say that it cannot be known now. */
async function reached<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw new VitrineError('UNAVAILABLE', 'Sessions cannot be reached for a moment. Try again.', {}, { cause: error });
  }
}

/** Redis takes whole, positive numbers only. */
function whole(ms: number): number {
  return Math.max(1, Math.ceil(ms));
}
