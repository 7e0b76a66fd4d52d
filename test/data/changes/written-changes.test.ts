import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useTestDatabase } from '../../support/test-database.ts';

const test = useTestDatabase();
let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client(test.url);
  await client.connect();
});
afterAll(() => client.end());
beforeEach(async () => {
  await client.query('TRUNCATE menu, product, page CASCADE');
  await client.query('TRUNCATE change');
});

/** What was written down since the last look, by statement; of one column where the rows have many. */
async function written(): Promise<string[][]> {
  const { rows } = await client.query<{ tags: string[] }>('DELETE FROM change RETURNING tags, id');
  return rows.map(({ tags }) => tags.sort());
}

/** Makes a menu and forgets that it was written down. */
async function menu(handle: string): Promise<string> {
  const { rows } = await client.query(`INSERT INTO menu (handle, title) VALUES ($1, $1) RETURNING id`, [handle]);
  await written();
  return rows[0].id;
}

describe('what the database writes down', () => {
  it('is the table and the keys of a new row', async () => {
    const { rows } = await client.query(`INSERT INTO menu (handle, title) VALUES ('main', 'Main') RETURNING id`);
    expect(await written()).toEqual([['menu', 'menu@handle:main', `menu@id:${rows[0].id}`]]);
  });

  it('are the keys before and after an update', async () => {
    const id = await menu('old');
    await client.query(`UPDATE menu SET handle = 'new'`);
    expect(await written()).toEqual([['menu', 'menu@handle:new', 'menu@handle:old', `menu@id:${id}`]]);
  });

  it('are only the rows that an update made different', async () => {
    const one = await menu('one');
    await menu('two');
    await client.query(`UPDATE menu SET title = CASE WHEN id = $1 THEN 'Other' ELSE title END`, [one]);
    expect(await written()).toEqual([['menu', 'menu@handle:one', `menu@id:${one}`]]);
  });

  it('is nothing for a statement that changes nothing', async () => {
    await menu('same');
    await client.query(`UPDATE menu SET title = title`);
    await client.query(`UPDATE menu SET title = 'x' WHERE false`);
    await client.query(`DELETE FROM menu WHERE false`);
    await client.query(`INSERT INTO menu (handle, title) VALUES ('same', 'x') ON CONFLICT DO NOTHING`);
    expect(await written()).toEqual([]);
  });

  it('are the keys of a deleted row, and of those that go with it', async () => {
    const id = await menu('gone');
    const { rows } = await client.query(
      `INSERT INTO menu_item (menu_id, position, title, type) VALUES ($1, 0, 'Home', 'HTTP') RETURNING id`,
      [id],
    );
    await written();
    await client.query('DELETE FROM menu');
    const item = ['menu_item', `menu_item@id:${rows[0].id}`, `menu_item@menu_id:${id}`];
    expect((await written()).sort()).toEqual([['menu', 'menu@handle:gone', `menu@id:${id}`], item]);
  });

  it('has no key where the column is empty', async () => {
    const id = await menu('main');
    await client.query(`INSERT INTO menu_item (menu_id, position, title, type) VALUES ($1, 0, 'Home', 'HTTP')`, [id]);
    expect((await written()).flat().filter((tag) => tag.startsWith('menu_item@parent_id'))).toEqual([]);
  });

  it('is each part of an upsert', async () => {
    const id = await menu('main');
    await client.query(
      `INSERT INTO menu (handle, title) VALUES ('main', 'New') ON CONFLICT (handle) DO UPDATE SET title = excluded.title`,
    );
    expect(await written()).toEqual([['menu', 'menu@handle:main', `menu@id:${id}`]]);
  });

  it('is each part of a MERGE and of statements within one', async () => {
    await menu('main');
    await client.query(
      `MERGE INTO menu USING (VALUES ('main'), ('foot')) AS given(handle) ON menu.handle = given.handle
       WHEN MATCHED THEN UPDATE SET title = 'New' WHEN NOT MATCHED THEN INSERT (handle, title) VALUES (given.handle, 'Foot')`,
    );
    const handles = (await written()).flat().filter((tag) => tag.startsWith('menu@handle'));
    expect(handles.sort()).toEqual(['menu@handle:foot', 'menu@handle:main']);
    await client.query(`WITH gone AS (DELETE FROM menu RETURNING 1) SELECT count(*) FROM gone`);
    expect((await written()).flat()).toContain('menu@handle:main');
  });

  it('names 500 keys one by one, and of more only that there were many', async () => {
    const many = (count: number) =>
      client.query(`INSERT INTO menu (handle, title) SELECT 'm' || n, 'x' FROM generate_series(1, $1::int) n`, [count]);
    await many(250);
    expect((await written())[0]).toHaveLength(501);
    await client.query(`DELETE FROM menu`);
    await written();
    await many(251);
    expect(await written()).toEqual([['menu', 'menu*']]);
    await client.query(`UPDATE menu SET title = 'y'`);
    expect(await written()).toEqual([['menu', 'menu*']]);
  });

  it('is the counter alone, and whose it is, where nothing but counters changed', async () => {
    const { rows } = await client.query(
      `INSERT INTO product (handle, title) SELECT 'p' || n, 'x' FROM generate_series(1, 2) n RETURNING id`,
    );
    const ids = rows.map(({ id }) => `product@id:${id}`);
    await written();
    await client.query(`UPDATE product SET total_inventory = 5, units_sold = 1 WHERE handle = 'p1'`);
    expect(await written()).toEqual([['product.total_inventory', 'product.units_sold', 'product@handle:p1', ids[0]]]);
    await client.query(`UPDATE product SET rating_count = 1, rating_sum = 4 WHERE handle = 'p2'`);
    expect(await written()).toEqual([['product.rating_count', 'product.rating_sum', 'product@handle:p2', ids[1]]]);
    await client.query(`UPDATE product SET units_sold = CASE handle WHEN 'p1' THEN 0 ELSE 1 END`);
    expect(await written()).toEqual([['product.units_sold', 'product@handle:p1', 'product@handle:p2', ...ids]]);
    await client.query(`UPDATE product SET units_sold = 7, available_for_sale = true WHERE handle = 'p1'`);
    expect(await written()).toEqual([['product', 'product@handle:p1', ids[0]]]);
    await client.query(`UPDATE product SET units_sold = 8, title = CASE handle WHEN 'p2' THEN 'y' ELSE title END`);
    expect((await written())[0]).toContain('product');
  });

  it('is the counter of many rows, too', async () => {
    await client.query(`INSERT INTO product (handle, title) SELECT 'p' || n, 'x' FROM generate_series(1, 251) n`);
    await written();
    await client.query('UPDATE product SET units_sold = 1');
    expect(await written()).toEqual([['product*', 'product.units_sold']]);
  });

  it('is that there were many, of a table that was emptied', async () => {
    await client.query('TRUNCATE page');
    expect(await written()).toEqual([['page', 'page*']]);
  });

  it('goes with a transaction that is rolled back, and with the part of one', async () => {
    await client.query('BEGIN');
    await client.query(`INSERT INTO menu (handle, title) VALUES ('kept', 'x')`);
    await client.query('SAVEPOINT here');
    await client.query(`INSERT INTO menu (handle, title) VALUES ('lost', 'x')`);
    await client.query('ROLLBACK TO here');
    await client.query('COMMIT');
    await client.query('BEGIN');
    await client.query(`INSERT INTO menu (handle, title) VALUES ('lost', 'x')`);
    await client.query('ROLLBACK');
    expect((await written()).map(([, handle]) => handle)).toEqual(['menu@handle:kept']);
  });

  it('has the number of the whole transaction, also for a part of it', async () => {
    await client.query('BEGIN');
    const { rows } = await client.query(`SELECT pg_current_xact_id()::text AS xid`);
    await client.query('SAVEPOINT here');
    await client.query(`INSERT INTO menu (handle, title) VALUES ('part', 'x')`);
    await client.query('RELEASE here');
    await client.query('COMMIT');
    expect((await client.query(`SELECT xid::text FROM change`)).rows).toEqual(rows);
  });

  it('holds an e-mail address of nobody', async () => {
    const { rows } = await client.query(
      `SELECT prosrc FROM pg_proc WHERE pronamespace = 'changes'::regnamespace AND prosrc ~ '@(email|phone|first_name|last_name|address1|subject):'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a watched table', () => {
  it('goes on being watched, on the same connection too, when it gets and loses a column', async () => {
    await menu('before');
    await client.query('ALTER TABLE menu ADD COLUMN color text');
    await client.query(`UPDATE menu SET color = 'red'`);
    expect((await written()).flat()).toContain('menu@handle:before');
    await client.query('ALTER TABLE menu DROP COLUMN color');
    await client.query(`UPDATE menu SET title = 'Other'`);
    expect((await written()).flat()).toContain('menu@handle:before');
  });

  it('is watched by other columns when that is said again', async () => {
    await client.query('BEGIN');
    await client.query(`SELECT changes.watch('menu', 'title')`);
    await client.query(`INSERT INTO menu (handle, title) VALUES ('a', 'Said again')`);
    const { rows } = await client.query('SELECT tags FROM change');
    await client.query('ROLLBACK');
    expect(rows).toEqual([{ tags: ['menu', 'menu@title:Said again'] }]);
  });
});
