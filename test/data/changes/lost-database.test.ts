import { describe, expect, inject, it, vi } from 'vitest';
import { slotsOf } from '../../../src/platform/changes/tag.ts';
import { withOneConnection } from '../../../src/platform/db/one-connection.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { useFeeds } from './open-feeds.ts';

const test = useTestDatabase();
const { feed: openFeed, client: openClient } = useFeeds(() => test.url);
const menus = slotsOf(['menu']);
const anything = slotsOf(['whatever']);

const administer = (text: string) => withOneConnection(inject('postgresUrl'), ({ run }) => run(text));
/** Ends the connections of feeds; `false` lets no new ones in. */
const cut = async (isOpen: boolean) => {
  await administer(`ALTER DATABASE ${test.name} WITH ALLOW_CONNECTIONS ${isOpen}`);
  await administer(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${test.name}' AND application_name = 'vitrine-changes'`,
  );
};

describe('a database that is away', () => {
  it('is not believed in for longer than a second, and nothing is missed when it comes back', async () => {
    const client = await openClient();
    const logger = { warn: vi.fn(), info: vi.fn() };
    const feed = await openFeed({ unheardEveryMs: 20, logger });
    const { position } = feed.fence();
    await cut(false);
    try {
      await vi.waitFor(() => expect(feed.isCurrent).toBe(false), 3_000);
      expect(await feed.catchUp()).toBe(false);
      await client.query(`INSERT INTO menu (handle, title) VALUES ('meanwhile', 'x')`);
    } finally {
      await cut(true);
    }
    await vi.waitFor(() => expect(feed.isCurrent).toBe(true), 3_000);
    expect(feed.changedSince(position, menus)).toBe(true);
    expect(feed.changedSince(position, anything)).toBe(false);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('is read again after its connections were ended', async () => {
    const [client, feed] = [await openClient(), await openFeed({ unheardEveryMs: 20 })];
    const { position } = feed.fence();
    await client.query(`INSERT INTO menu (handle, title) VALUES ('ended', 'x')`);
    await cut(true);
    await vi.waitFor(() => expect(feed.changedSince(position, menus)).toBe(true), 3_000);
    await vi.waitFor(() => expect(feed.isCurrent).toBe(true), 3_000);
  });

  it('is not waited for longer than was said', async () => {
    const [client, feed] = [await openClient(), await openFeed()];
    await client.query('BEGIN; LOCK TABLE change IN ACCESS EXCLUSIVE MODE');
    const before = performance.now();
    expect(await feed.catchUp(100)).toBe(false);
    expect(performance.now() - before).toBeLessThan(400);
    await client.query('ROLLBACK');
    await vi.waitFor(async () => expect(await feed.catchUp()).toBe(true), 3_000);
  });

  it('was away for too long: all may have changed, because what was written down is kept for some time only', async () => {
    const feed = await openFeed({ longestGapMs: 50 });
    const { position, horizon } = feed.fence();
    const told = vi.fn();
    feed.onChange(told);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await vi.waitFor(async () => expect(await feed.catchUp()).toBe(true), 3_000);
    expect(feed.changedSince(position, anything)).toBe(true);
    expect(told).toHaveBeenCalledWith(undefined);
    expect(feed.mayHaveChangedSince(horizon, anything)).toBe(false);
  });
});

describe('a database that is another one', () => {
  it('has a name of its own, and a copy of it has one too', async () => {
    const one = (await openFeed()).origin;
    expect(one).toMatch(/^[\w-]{12}$/);
    expect((await openFeed()).origin).toBe(one);
    const copy = `${test.name}_copy`;
    await administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${test.name}' AND pid <> pg_backend_pid()`,
    );
    await vi.waitFor(() => administer(`CREATE DATABASE ${copy} TEMPLATE ${test.name}`), 5_000);
    try {
      const other = await openFeed({ connectionString: test.url.replace(test.name, copy) });
      expect(other.origin).not.toBe(one);
    } finally {
      await administer(`DROP DATABASE ${copy} WITH (FORCE)`);
    }
  });

  it('is noticed while it is read: nothing that was known holds', async () => {
    const [client, feed] = [await openClient(), await openFeed()];
    const { origin } = feed;
    const { position } = feed.fence();
    await client.query('UPDATE change_origin SET id = gen_random_uuid()');
    await vi.waitFor(async () => expect(await feed.catchUp()).toBe(true), 3_000);
    expect(feed.origin).not.toBe(origin);
    expect(feed.changedSince(position, anything)).toBe(true);
  });

  it('gets another name where its transactions count from an earlier number, as after a restore', async () => {
    const [feed, other] = [await openFeed(), await openFeed()];
    const { origin } = feed;
    const { position } = feed.fence();
    const told = vi.fn();
    feed.onChange(told);
    // What it would have read before: nobody can wind a running database back.
    const known = Reflect.get(feed, 'known') as object;
    Reflect.set(known, 'newest', { ...(Reflect.get(known, 'newest') as object), xmax: 2n ** 40n });
    expect(await feed.catchUp(2_000)).toBe(true);
    expect(feed.changedSince(position, anything)).toBe(true);
    expect(told).toHaveBeenCalledWith(undefined);
    expect(feed.origin).not.toBe(origin);
    expect(await other.catchUp(2_000)).toBe(true);
    expect(other.origin).toBe(feed.origin);
  });
});
