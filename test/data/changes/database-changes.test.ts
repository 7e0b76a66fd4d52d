import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { rowsTags, slotsOf, type Tag } from '../../../src/platform/changes/tag.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { useTestDatabase } from '../../support/test-database.ts';
import { useFeeds } from './open-feeds.ts';

const test = useTestDatabase();
const { feed: openFeed, client: openClient } = useFeeds(() => test.url);
let database: Database;

beforeAll(() => {
  const waits = { acquireTimeoutMs: 2_000, statementTimeoutMs: 5_000, lockTimeoutMs: 2_000 };
  database = Database.open({ connectionString: test.url, applicationName: 'test', size: 2, ...waits }, () => undefined);
});
afterAll(() => database.close());

/** The places of what depends on the menus with a handle. */
const menusOf = (handle: string) => slotsOf(rowsTags('menu', 'handle', [handle]));
const insert = (client: pg.Client, handle: string) =>
  client.query(`INSERT INTO menu (handle, title) VALUES ($1, 'x')`, [handle]);

describe('changes of a database', () => {
  it('are taken in, whoever made them and however', async () => {
    const client = await openClient();
    const feed = await openFeed();
    const { prisma } = database;
    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      created: async () => await prisma.menu.create({ data: { handle: 'created', title: 'x' } }),
      nested: async () =>
        await prisma.$transaction(async (tx) => {
          await tx.menu.create({ data: { handle: 'nested', title: 'x' } });
          await tx.menu.update({ where: { handle: 'created' }, data: { title: 'y' } });
        }),
      raw: async () => await prisma.$executeRaw`INSERT INTO menu (handle, title) VALUES ('raw', 'x')`,
      elsewhere: () => insert(client, 'elsewhere'),
      copied: () => client.query(String.raw`COPY menu (handle, title) FROM PROGRAM 'printf "copied\tx\n"'`),
      deleted: () => client.query(`DELETE FROM menu WHERE handle IN ('raw', 'deleted')`),
    };
    for (const [handle, write] of Object.entries(ways)) {
      const { position } = feed.fence();
      await write();
      expect(await feed.catchUp(), handle).toBe(true);
      expect(feed.changedSince(position, menusOf(handle === 'deleted' ? 'raw' : handle)), handle).toBe(true);
      expect(feed.changedSince(position, menusOf('other')), handle).toBe(false);
      expect(feed.changedSince(feed.fence().position, menusOf(handle)), handle).toBe(false);
    }
  });

  it('are not taken in where they were rolled back', async () => {
    const [client, feed] = [await openClient(), await openFeed()];
    const before = feed.fence();
    await client.query('BEGIN');
    await insert(client, 'rolled-back');
    await feed.catchUp();
    await client.query('ROLLBACK');
    await feed.catchUp();
    expect(feed.fence().position).toBe(before.position);
    expect(feed.mayHaveChangedSince(before.horizon, menusOf('rolled-back'))).toBe(false);
  });

  it('count for what was made before a long transaction ended, though later ones were known by then', async () => {
    const [long, short, feed] = [await openClient(), await openClient(), await openFeed()];
    await long.query('BEGIN');
    await insert(long, 'long');
    await insert(short, 'short');
    await feed.catchUp();
    const made = feed.fence();
    expect(feed.changedSince(made.position, menusOf('long'))).toBe(false);
    await long.query('COMMIT');
    await feed.catchUp();
    const later = await openFeed();
    expect(feed.changedSince(made.position, menusOf('long'))).toBe(true);
    for (const one of [feed, later]) expect(one.mayHaveChangedSince(made.horizon, menusOf('long'))).toBe(true);
    const after = feed.fence();
    for (const one of [feed, later]) expect(one.mayHaveChangedSince(after.horizon, menusOf('long'))).toBe(false);
  });

  it('are each told once and none is missed, with many transactions at the same time', async () => {
    const feed = await openFeed({ unheardEveryMs: 10 });
    const heard: Tag[] = [];
    feed.onChange((tags) => heard.push(...(tags ?? ['everything'])));
    const kept: string[] = [];
    const work = async (worker: number) => {
      const client = await openClient();
      for (let turn = 0; turn < 60; turn += 1) {
        const handles = Array.from({ length: 1 + ((turn * 7 + worker) % 5) }, (_, n) => `w${worker}-${turn}-${n}`);
        await client.query('BEGIN');
        for (const handle of handles) await insert(client, handle);
        const isKept = (turn + worker) % 4 > 0;
        await client.query(isKept ? 'COMMIT' : 'ROLLBACK');
        if (isKept) kept.push(...handles);
      }
    };
    await Promise.all([1, 2, 3, 4].map(work));
    await feed.catchUp();
    const handles = heard
      .filter((tag) => tag.startsWith('menu@handle:'))
      .map((tag) => tag.slice('menu@handle:'.length));
    expect(handles.sort()).toEqual(kept.sort());
  });

  it('of many rows count for each of them', async () => {
    const [client, feed] = [await openClient(), await openFeed()];
    const { position } = feed.fence();
    await client.query(`INSERT INTO menu (handle, title) SELECT 'b' || n, 'x' FROM generate_series(1, 10000) n`);
    await feed.catchUp();
    expect(feed.changedSince(position, menusOf('b9999'))).toBe(true);
    const emptied = feed.fence().position;
    await client.query('TRUNCATE menu CASCADE');
    await feed.catchUp();
    expect(feed.changedSince(emptied, menusOf('b9999'))).toBe(true);
  });
});

describe('a feed that is asked about the answer of another process', () => {
  it('trusts only horizons between what it has read first and what it has read last', async () => {
    const client = await openClient();
    await client.query(`INSERT INTO change (tags) VALUES ('{forgotten}')`);
    await client.query(`INSERT INTO change (tags) SELECT '{many}' FROM generate_series(1, 20000)`);
    const many = BigInt((await client.query(`SELECT max(xid)::text AS xid FROM change`)).rows[0].xid);
    await client.query(`INSERT INTO change (tags) VALUES ('{newest}')`);
    const feed = await openFeed();
    const slots = menusOf('untouched');
    expect(feed.mayHaveChangedSince(many, slots)).toBe(true);
    expect(feed.mayHaveChangedSince(many + 1n, slots)).toBe(false);
    expect(feed.mayHaveChangedSince(many + 1n, slotsOf(['newest']))).toBe(true);
    expect(feed.mayHaveChangedSince(feed.mark!, slots)).toBe(false);
    expect(feed.mayHaveChangedSince(feed.mark! + 1n, slots)).toBe(true);
  });

  it('begins also where the log is larger than can be read at once', async () => {
    const client = await openClient();
    // Some 200 MB of tags; the last transaction is small.
    await client.query(
      `INSERT INTO change (tags) SELECT tags FROM generate_series(1, 10000),
        (SELECT array_agg('product_variant@product_id:' || n) AS tags FROM generate_series(1, 500) n) one`,
    );
    const before = BigInt((await client.query(`SELECT max(xid)::text AS xid FROM change`)).rows[0].xid);
    await insert(client, 'small');
    try {
      const feed = await openFeed();
      expect(feed.mayHaveChangedSince(before, menusOf('untouched'))).toBe(true);
      expect(feed.mayHaveChangedSince(before + 1n, menusOf('untouched'))).toBe(false);
      expect(feed.mayHaveChangedSince(before + 1n, menusOf('small'))).toBe(true);
    } finally {
      await client.query('TRUNCATE change');
    }
  });

  it('knows the mark of another feed once it has read as far', async () => {
    const [client, writer, reader] = [await openClient(), await openFeed(), await openFeed()];
    await insert(client, 'marked');
    await writer.catchUp();
    expect(reader.knows(writer.mark!)).toBe(false);
    const { position } = reader.fence();
    // Transactions of other databases hold back what is known to be complete.
    await vi.waitFor(
      async () => {
        await reader.catchUp();
        expect(reader.knows(writer.mark!)).toBe(true);
      },
      { timeout: 10_000, interval: 50 },
    );
    expect(reader.changedSince(position, menusOf('marked'))).toBe(true);
  });
});
