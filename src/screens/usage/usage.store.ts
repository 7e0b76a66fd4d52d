import { sql, type Database } from '../../platform/db/database.ts';
import { toDatabaseError } from '../../platform/db/database-error.ts';

/** How long usage is kept, in days. */
const KEPT_DAYS = 400;

/** A screen of a version of a client; the version is '' for a screen that is deployed and in no version. */
export interface UsedScreen {
  readonly client: string;
  readonly version: string;
  readonly name: string;
}

/** How often a screen was asked for on a day. */
export interface UsageCount extends UsedScreen {
  /** UTC, as 2026-11-23. */
  readonly day: string;
  readonly count: number;
  readonly lastSeen: Date;
}

/** How often a screen was asked for in the days looked at, and when last of all. */
export interface ScreenUsage extends UsedScreen {
  readonly requests: number;
  readonly lastSeen: Date;
}

/** How often screens were asked for, in the database. */
export class UsageStore {
  constructor(private readonly database: Database) {}

  /**
   * Adds counts to those that are there, in one statement.
   * @throws VitrineError TIMEOUT, UNAVAILABLE
   */
  async add(counts: readonly UsageCount[]): Promise<void> {
    if (counts.length === 0) return;
    // In one order, so that processes that write at once do not wait for each other in a circle.
    const rows = [...counts].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
    try {
      await this.database.prisma.$executeRaw(sql`
        insert into screen_usage as kept (client, version, name, day, count, last_seen)
        select * from unnest(
          ${rows.map(({ client }) => client)}::text[],
          ${rows.map(({ version }) => version)}::text[],
          ${rows.map(({ name }) => name)}::text[],
          ${rows.map(({ day }) => day)}::date[],
          ${rows.map(({ count }) => count)}::bigint[],
          ${rows.map(({ lastSeen }) => lastSeen.toISOString())}::timestamptz[]
        )
        on conflict (client, version, name, day) do update
        set count = kept.count + excluded.count, last_seen = greatest(kept.last_seen, excluded.last_seen)`);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /** Forgets what is older than is kept. */
  async prune(): Promise<void> {
    try {
      await this.database.prisma.$executeRaw(sql`
        delete from screen_usage where day < (now() at time zone 'UTC')::date - ${KEPT_DAYS}::int`);
    } catch (error) {
      throw toDatabaseError(error);
    }
  }

  /**
   * Every screen that was ever asked for, as far as usage is kept.
   * @param days how many days back `requests` looks; `lastSeen` looks back all the way
   */
  byScreen(days: number): Promise<ScreenUsage[]> {
    return this.database.rows<ScreenUsage>(sql`
      select client, version, name, max(last_seen) as "lastSeen",
        coalesce(sum(count) filter (where last_seen >= now() - make_interval(days => ${days}::int)), 0)::float8 as requests
      from screen_usage
      group by client, version, name
      order by client, version, name`);
  }
}

function orderOf({ client, version, name, day }: UsageCount): string {
  return JSON.stringify([client, version, name, day]);
}
