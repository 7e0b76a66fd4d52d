import { quotedName, type OneConnection } from './one-connection.ts';

/** Tables that say something of the database itself, and nothing of the shop in it. */
const BOOK_KEEPING = ['_prisma_migrations', 'change', 'change_origin'];

/** True when no table of the schema holds a row, the database's own book-keeping aside. */
export async function isEmpty(connection: OneConnection): Promise<boolean> {
  const tables = await ownTables(connection);
  if (tables.length === 0) return true;
  const tests = tables.map((table) => `EXISTS (SELECT FROM ${quotedName(table)})`);
  const rows = await connection.run(`SELECT 1 WHERE ${tests.join(' OR ')}`);
  return rows.length === 0;
}

async function ownTables({ run }: OneConnection): Promise<string[]> {
  const rows = await run(
    `SELECT c.relname AS name FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> ALL ($1) ORDER BY 1 LIMIT 1000`,
    [BOOK_KEEPING],
  );
  return rows.flatMap((row) => ('name' in row ? [String(row.name)] : []));
}
