import { describe, expect, it } from 'vitest';
import { rowsTags, slotsOf } from '../../../src/platform/changes/tag.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { useFeeds } from './open-feeds.ts';

const test = useTestDatabase();
const { feed: openFeed, client: openClient } = useFeeds(() => test.url);
const PAGES = new Set(['page']);

describe('rows that become visible by their date', () => {
  it('end what depends on their table at that moment or a little before, by the clock of this process', async () => {
    const [client, feed] = [await openClient(), await openFeed()];
    expect(feed.nextMoment(PAGES)).toBe(Infinity);
    const at = Math.floor(Date.now()) + 3_600_000;
    await client.query(
      `INSERT INTO page (handle, title, body, updated_at, published_at) VALUES ('soon', 'x', 'x', now(), $1), ('later', 'x', 'x', now(), $2)`,
      [new Date(at), new Date(at + 1_000)],
    );
    await feed.catchUp();
    expect(feed.nextMoment(PAGES)).toBeLessThanOrEqual(at);
    expect(feed.nextMoment(PAGES)).toBeGreaterThan(at - 500);
    expect(feed.nextMoment(new Set(['menu']))).toBe(Infinity);
    await client.query('DELETE FROM page');
  });

  it('count as changed once it has passed, for an answer that was begun before and ended after', async () => {
    const [client, feed] = [await openClient(), await openFeed()];
    await client.query(
      `INSERT INTO page (handle, title, body, updated_at, published_at) VALUES ('now', 'x', 'x', now(), clock_timestamp() + interval '300 ms')`,
    );
    await feed.catchUp();
    const { position } = feed.fence();
    await new Promise((resolve) => setTimeout(resolve, 350));
    await feed.catchUp();
    expect(feed.nextMoment(PAGES)).toBe(Infinity);
    expect(feed.changedSince(position, slotsOf(rowsTags('page', 'id', [1])))).toBe(true);
    expect(feed.changedSince(position, slotsOf(['page']))).toBe(true);
    expect(feed.changedSince(position, slotsOf(['product']))).toBe(false);
    const after = feed.fence().position;
    await feed.catchUp();
    expect(feed.fence().position).toBe(after);
  });

  it('stop nothing while somebody has locked the table: changes are heard of, and what reads it is kept for no time', async () => {
    const [locker, client, feed] = [await openClient(), await openClient(), await openFeed()];
    await locker.query('BEGIN; LOCK TABLE page IN ACCESS EXCLUSIVE MODE');
    await locker.query(
      `INSERT INTO page (handle, title, body, updated_at, published_at) VALUES ('locked', 'x', 'x', now(), now() + interval '1 hour')`,
    );
    for (const handle of ['one', 'two']) {
      const { position } = feed.fence();
      await client.query(`INSERT INTO menu (handle, title) VALUES ($1, 'x')`, [handle]);
      expect(await feed.catchUp(1_000)).toBe(true);
      expect(feed.changedSince(position, slotsOf(rowsTags('menu', 'handle', [handle])))).toBe(true);
    }
    const timed = ['article', 'page'].map((table) => ({ table, column: 'published_at' }));
    const log = await openFeed({ timed });
    expect([log.nextMoment(PAGES), log.nextMoment(new Set(['article']))]).toEqual([-Infinity, Infinity]);
    await locker.query('COMMIT');
    await log.catchUp();
    expect(log.nextMoment(PAGES)).toBeGreaterThan(Date.now() + 3_000_000);
    await feed.catchUp();
    expect(Math.abs(feed.nextMoment(PAGES) - log.nextMoment(PAGES))).toBeLessThan(1_000);
    await client.query('DELETE FROM page');
  });

  it('are asked for only by names of columns', () => {
    const timed = [{ table: 'page', column: 'published_at) FROM page; --' }];
    return expect(openFeed({ timed })).rejects.toThrow(/is no column/);
  });
});
