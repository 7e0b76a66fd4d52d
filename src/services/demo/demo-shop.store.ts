import { type Database, raw } from '../../platform/db/database.ts';
import { OperatorError } from '../../platform/errors/operator-error.ts';
import { type ImportTransaction } from '../catalog/import/import-transaction.ts';
import { type Row } from './rows/table-rows.ts';

/** Prisma within the transaction in which the demo shop is written. */
export type SeedTransaction = ImportTransaction;

/** Rows in one statement: bounds its time and its memory. */
const ROWS_PER_STATEMENT = 5_000;
/** Any number that nothing else locks. */
const SEED_LOCK = 7_304_817;
/** Tables that hold something in every shop. */
const TELLTALES = [
  'shop',
  'market',
  'product',
  'collection',
  'page',
  'blog',
  'menu',
  'location',
  'media',
  'shop_language',
  'customer',
];
/** All that the demo shop writes, what hangs on it, and what is told of records whose keys are given again. */
const TABLES = [
  ...TELLTALES,
  'shop_policy',
  'delivery_zone',
  'tax_rate',
  'discount',
  'gift_card',
  'metafield',
  'translation',
  'review',
  'article',
  'inventory_holder',
  'inventory_movement',
  'audit_entry',
  'retired_record',
];

/** Writes rows of the demo shop, many at a time. */
export class DemoShopStore {
  constructor(private readonly transaction: SeedTransaction) {}

  /**
   * Lets one process at a time fill a shop, and only an empty one.
   * @param replace empty it first: all that is in the shop is lost
   * @throws OperatorError when another process is at it, or the shop is not empty
   */
  async begin(replace: boolean): Promise<void> {
    const [lock] = await this.transaction.$queryRaw<
      { got: boolean }[]
    >`SELECT pg_try_advisory_xact_lock(${SEED_LOCK}) AS got`;
    if (!lock?.got)
      throw new OperatorError('Nothing was filled in', 'another process is filling this shop', ['wait for it to end']);
    if (replace) await this.transaction.$executeRaw`TRUNCATE ${raw(TABLES.join(', '))} RESTART IDENTITY CASCADE`;
    else await this.refuseOthers();
  }

  /** Inserts rows of one kind: all have the columns of the first. Names come from this code, values travel as JSON. */
  async insert(table: string, rows: readonly Row[]): Promise<void> {
    const columns = raw(
      Object.keys(rows[0] ?? {})
        .map((column) => `"${column}"`)
        .join(', '),
    );
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const json = JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT));
      await this.transaction.$executeRaw`
        INSERT INTO ${raw(table)} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${raw(table)}, ${json}::json)`;
    }
  }

  /** Lets the sequence of a table go on behind the keys that were given. */
  async continueKeys(table: string, last: number): Promise<void> {
    await this.transaction.$queryRaw`SELECT setval(pg_get_serial_sequence(${table}, 'id'), ${last}::bigint)`;
  }

  /** Lets the planner know what this transaction has written: without it, reads over a large shop are planned for an empty one. */
  async analyze(): Promise<void> {
    await this.transaction.$executeRaw`ANALYZE`;
  }

  private async refuseOthers(): Promise<void> {
    for (const table of TELLTALES) {
      const [found] = await this.transaction.$queryRaw<
        { some: boolean }[]
      >`SELECT EXISTS (SELECT FROM ${raw(table)}) AS some`;
      if (found?.some)
        throw new OperatorError('Nothing was filled in', `the shop is not empty (table ${table} has rows)`, [
          'npm run seed -- --replace   (all that is in the shop is lost)',
        ]);
    }
  }
}

/** Fresh statistics and visibility maps, so that the first queries are planned well. */
export async function tidyAfterSeeding(db: Database): Promise<void> {
  await db.prisma.$executeRaw`VACUUM (ANALYZE)`;
}
