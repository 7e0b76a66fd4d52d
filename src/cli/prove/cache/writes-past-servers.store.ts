import { raw, sql, type Database, type Sql } from '../../../platform/db/database.ts';
import type { Act } from './act.ts';
import { NothingThere } from './record-choice.ts';
import type { ShopRecords } from './shop-records.store.ts';
import { priceTableWrites } from './tables/price-table-writes.store.ts';
import { productTableWrites } from './tables/product-table-writes.store.ts';
import { shopTableWrites } from './tables/shop-table-writes.store.ts';
import type { TableWrite } from './tables/table-write.ts';

/** Tables that nobody reads by rows: that there were many of them says nothing more. */
const WHOLES = new Set([
  'market',
  'market_country',
  'location',
  'shop_language',
  'search_lexeme',
  'product_search',
  'metafield',
]);

/**
 * Raw SQL on a connection of its own, as of somebody who mends something with psql; and the same once for each table as if it were of so
 * many rows that they are not named, which a demo shop has of few tables.
 */
export function writesPastServers(shop: ShopRecords, database: Database): Act[] {
  const writes = [
    ...productTableWrites(shop, database),
    ...priceTableWrites(shop, database),
    ...shopTableWrites(shop, database),
  ];
  const ofTables = [...new Map([...writes].reverse().map((write) => [write.table, write])).values()];
  const { prisma } = database;
  const named = ({ name, statement }: TableWrite): Act => ({
    name: `sql: ${name}`,
    choose: async () => {
      const chosen = await statement();
      return async () => something(await prisma.$executeRaw(chosen));
    },
  });
  const many = ({ table, statement }: TableWrite): Act => ({
    name: `many: ${table}`,
    choose: async () => {
      const chosen = await statement();
      return async () => something(await unnamed(database, table, chosen));
    },
  });
  return [...writes.map(named), ...ofTables.filter(({ table }) => !WHOLES.has(table)).map(many)];
}

function something(rows: number): Record<string, never> {
  if (rows === 0) throw new NothingThere('no row has it');
  return {};
}

/** Does it with the triggers that tell of it off, and tells of it as they tell of more than 500 rows. */
function unnamed({ prisma }: Database, table: string, statement: Sql): Promise<number> {
  return prisma.$transaction(async (tx) => {
    const turn = async (how: 'DISABLE' | 'ENABLE'): Promise<void> => {
      for (const event of ['insert', 'update', 'delete'])
        await tx.$executeRaw(sql`ALTER TABLE ${raw(table)} ${raw(how)} TRIGGER ${raw(`changes_${event}`)}`);
    };
    await turn('DISABLE');
    const rows = await tx.$executeRaw(statement);
    await tx.$executeRaw(sql`INSERT INTO change (tags) VALUES (${[table, `${table}*`]}::text[])`);
    await turn('ENABLE');
    return rows;
  });
}
