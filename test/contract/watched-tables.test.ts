import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counters } from '../../src/platform/changes/counters.ts';
import { tableNames } from '../../src/platform/db/table-names.ts';
import { tablesIn } from '../../src/platform/db/tables-in.ts';
import { useTestDatabase } from '../support/test-database.ts';

/** Tables whose changes nobody writes down, because no answer of the graph is made of their rows. */
const UNWATCHED: Readonly<Record<string, string>> = {
  cart: 'written with every click, and read past what answers are kept by: no answer that shows a cart is kept',
  change: 'the log itself',
  change_origin: 'written once, by the migration; read by those who read the log',
  client_version: 'versions of clients: read when documents are published or checked, and by commands',
  client_version_screen: 'the same',
  customer_identity: 'read when somebody signs in, before there is a viewer',
  discount_use: 'written with every quote, and read past what answers are kept by',
  quote: 'like carts',
  inventory_hold: 'written with every quote, and read where holds are written: no kept answer is made of it',
  inventory_holder: 'the same',
  retired_record: 'read and written by edits, which are never kept',
  screen_document: 'what the document of an id is: read before the graph is asked, and never changed',
  screen_usage: 'how often screens are asked for: written by the server, read by commands',
};

const EVENTS = ['delete', 'insert', 'truncate', 'update'];

const test = useTestDatabase();
let client: pg.Client;

beforeAll(async () => {
  client = new pg.Client(test.url);
  await client.connect();
});
afterAll(() => client.end());

/** Does something to the database that is not there afterwards. */
async function tried<Result>(statement: string, look: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    await client.query(statement);
    return await look();
  } finally {
    await client.query('ROLLBACK');
  }
}

async function columnsOf(name: string): Promise<string[]> {
  const { rows } = await client.query<{ column: string }>(
    `SELECT attname AS column FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [name],
  );
  return rows.map(({ column }) => column);
}

/** Tables with a part of their triggers missing or out of force, each with what is missing. */
async function unwatched(): Promise<string[]> {
  const { rows } = await client.query<{ name: string; events: string[] }>(
    `SELECT c.relname AS name, array_remove(array_agg(replace(p.proname, c.relname || '_', '')), NULL) AS events
     FROM pg_class c LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgenabled IN ('O', 'A') AND t.tgname LIKE 'changes\\_%'
     LEFT JOIN pg_proc p ON p.oid = t.tgfoid AND p.pronamespace = 'changes'::regnamespace
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations' GROUP BY 1`,
  );
  const missing = (events: string[]) => EVENTS.filter((event) => !events.includes(event));
  return rows
    .filter(({ name, events }) => !(name in UNWATCHED) && missing(events).length > 0)
    .map(({ name, events }) => `${name}: ${missing(events).join(', ')}`);
}

/** Functions, views and rules of our own that read tables, so that a statement reads what its text does not name. */
async function hiding(): Promise<string[]> {
  const { rows } = await client.query<{ name: string; body: string; kind: string }>(
    `SELECT p.proname AS name, coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '') AS body, 'function' AS kind
     FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype <> 'trigger'::regtype
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e')
     UNION ALL SELECT relname, '', 'view' FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
       AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')`,
  );
  return rows
    .filter(({ body, kind }) => kind === 'view' || tablesIn(body).length > 0 || /\bexecute\b/i.test(body))
    .map(({ name, kind }) => `${kind} ${name}`);
}

describe('the tables that answers are made of', () => {
  it('are watched, or it is said why not', async () => {
    expect(await unwatched()).toEqual([]);
  });

  it('are all there in the schema, those that are not watched too', () => {
    expect(Object.keys(UNWATCHED).filter((name) => !tableNames.has(name))).toEqual([]);
  });

  it('have the counters that readers know of', async () => {
    const { rows } = await client.query<{ name: string; column: string }>(
      `SELECT table_name AS name, column_name AS column FROM changes.counter ORDER BY 1, 2`,
    );
    const known = Object.entries(counters).flatMap(([name, columns]) => columns.map((column) => ({ name, column })));
    expect(rows).toEqual(known);
    for (const { name } of rows) {
      const update = await client.query(`SELECT prosrc FROM pg_proc WHERE proname = $1`, [`${name}_update`]);
      const script = update.rows[0].prosrc as string;
      for (const one of known.filter((counter) => counter.name === name))
        expect(script).toContain(`'${name}.${one.column}'`);
      // A column that came later is none of those that a change is compared by, until the table is watched anew.
      expect(await columnsOf(name).then((all) => all.filter((column) => !script.includes(column)))).toEqual([]);
    }
  });

  it('are named when a trigger is dropped, or put out of force', async () => {
    expect(await tried('DROP TRIGGER changes_update ON product', unwatched)).toEqual(['product: update']);
    expect(await tried('ALTER TABLE review DISABLE TRIGGER changes_truncate', unwatched)).toEqual(['review: truncate']);
  });

  it('are named when they are new', async () => {
    const created = await tried('CREATE TABLE wish_list (id bigint)', unwatched);
    expect(created).toEqual(['wish_list: delete, insert, truncate, update']);
  });

  it('have triggers that run', async () => {
    for (const name of [...tableNames].filter((table) => !(table in UNWATCHED))) {
      const [column] = await columnsOf(name);
      // Triggers of statements run where no row is changed, too, and then name all of their columns.
      for (const statement of [
        `INSERT INTO ${name} SELECT * FROM ${name}`,
        `UPDATE ${name} SET ${column} = ${column}`,
        `DELETE FROM ${name}`,
      ])
        await expect(client.query(statement), statement).resolves.toMatchObject({ rowCount: 0 });
    }
  });

  it('have triggers that fail for a column that is not there', async () => {
    const broken = tried(`SELECT changes.watch('menu', 'id', 'no_such_column')`, () =>
      client.query('DELETE FROM menu'),
    );
    await expect(broken).rejects.toThrow(/no_such_column/);
  });
});

describe('statements of the graph', () => {
  it('read no table through a function or a view of ours', async () => {
    expect(await hiding()).toEqual([]);
  });

  it('are found out where one does', async () => {
    const counts = `CREATE FUNCTION menus() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM menu'`;
    expect(await tried(counts, hiding)).toEqual(['function menus']);
    const standard = `CREATE FUNCTION menus() RETURNS bigint LANGUAGE sql RETURN (SELECT count(*) FROM menu)`;
    expect(await tried(standard, hiding)).toEqual(['function menus']);
    const made = `CREATE FUNCTION any_of(t text) RETURNS void LANGUAGE plpgsql AS 'BEGIN EXECUTE ''SELECT FROM '' || t; END'`;
    expect(await tried(made, hiding)).toEqual(['function any_of']);
    expect(await tried('CREATE VIEW main_menu AS SELECT * FROM menu', hiding)).toEqual(['view main_menu']);
  });
});
