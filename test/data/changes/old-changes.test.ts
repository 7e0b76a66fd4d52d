import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangeLogStore } from '../../../src/platform/changes/change-log.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { useFeeds } from './open-feeds.ts';

const HOUR_MS = 3_600_000;
const PATIENT = { timeout: 20_000, interval: 25 };
const test = useTestDatabase();
const { feed: openFeed, client: openClient } = useFeeds(() => test.url);
let pool: pg.Pool;
let store: ChangeLogStore;

beforeAll(() => {
  pool = new pg.Pool({ connectionString: test.url });
  store = new ChangeLogStore(pool);
});
afterAll(() => pool.end());
beforeEach(() => pool.query('TRUNCATE change'));

/** Writes down a change of so many hours ago. */
const change = (tag: string, hours: number) =>
  pool.query(`INSERT INTO change (at, tags) VALUES (now() - $2 * interval '1 hour', ARRAY[$1])`, [tag, hours]);
const kept = async (): Promise<string[]> =>
  (await pool.query(`SELECT tags[1] AS tag FROM change ORDER BY xid, id`)).rows.map(({ tag }) => tag);
const ended = async (): Promise<bigint> => (await store.read(undefined)).xmin;
/** The same once all that was written down has ended for everybody: transactions of other databases of the server hold it back. */
const allEnded = (): Promise<bigint> =>
  vi.waitFor(async () => {
    const below = await ended();
    const { rows } = await pool.query('SELECT FROM change WHERE xid >= $1::text::xid8', [String(below)]);
    expect(rows).toEqual([]);
    return below;
  }, PATIENT);

describe('old changes', { timeout: 30_000 }, () => {
  it('are deleted, and newer ones are kept', async () => {
    await change('old', 3);
    await change('older', 2);
    await change('new', 0.5);
    expect(await store.forget(HOUR_MS, await allEnded())).toBe(2);
    expect(await kept()).toEqual(['new']);
  });

  it('are kept where they come after a newer one, so that what stays has no gaps', async () => {
    await change('old', 3);
    await change('new', 0.5);
    await change('begun long ago', 2);
    await store.forget(HOUR_MS, await allEnded());
    expect(await kept()).toEqual(['new', 'begun long ago']);
  });

  it('are kept while others may not have heard of them: those of a transaction that was long', async () => {
    const before = await ended();
    await change('ended just now', 3);
    expect(await store.forget(HOUR_MS, before)).toBe(0);
    expect(await store.forget(HOUR_MS, await allEnded())).toBe(1);
  });

  it('are deleted by one process at a time, and 10,000 at a time', async () => {
    await pool.query(
      `INSERT INTO change (at, tags) SELECT now() - interval '2 hours', '{x}' FROM generate_series(1, 12000)`,
    );
    const below = await allEnded();
    const counts = await Promise.all([store.forget(HOUR_MS, below), store.forget(HOUR_MS, below)]);
    expect(counts.every((count) => count === 0 || count === 10_000 || count === 2_000)).toBe(true);
    await store.forget(HOUR_MS, below);
    await store.forget(HOUR_MS, below);
    expect(await kept()).toEqual([]);
  });

  it('go by themselves while a feed is open, and leave it what it knows', async () => {
    await change('old', 3);
    const feed = await openFeed({ unheardEveryMs: 10, forgetsEveryMs: 30 });
    const { position } = feed.fence();
    await vi.waitFor(async () => expect(await kept()).toEqual([]), PATIENT);
    expect(feed.fence().position).toBe(position);
    const client = await openClient();
    await client.query(`INSERT INTO menu (handle, title) VALUES ('kept', 'x')`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await kept()).toEqual(['menu']);
  });
});
