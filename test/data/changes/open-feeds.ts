import pg from 'pg';
import { afterEach, expect, vi } from 'vitest';
import { DatabaseChanges, type DatabaseChangesOptions } from '../../../src/platform/changes/database-changes.ts';

/** Feeds and connections of a test, closed after it. */
export function useFeeds(url: () => string) {
  const feeds: DatabaseChanges[] = [];
  const clients: pg.Client[] = [];
  afterEach(async () => {
    await Promise.all(feeds.splice(0).map((feed) => feed.close()));
    await Promise.all(clients.splice(0).map((client) => client.end()));
  });
  return {
    /** One that has read the log, and reads it again when it is told to catch up; by itself only where `options` say so. */
    async feed(options: Partial<DatabaseChangesOptions> = {}): Promise<DatabaseChanges> {
      const feed = new DatabaseChanges({
        connectionString: url(),
        timed: [{ table: 'page', column: 'published_at' }],
        logger: { warn: vi.fn(), info: vi.fn() },
        unheardEveryMs: 3_600_000,
        ...options,
      });
      feeds.push(feed);
      await vi.waitFor(async () => expect(await feed.catchUp(2_000)).toBe(true), 5_000);
      return feed;
    },
    /** Another connection to the same database, as psql has one. */
    async client(): Promise<pg.Client> {
      const client = new pg.Client(url());
      client.on('error', () => undefined);
      clients.push(client);
      await client.connect();
      return client;
    },
  };
}
