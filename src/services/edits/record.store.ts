import { raw, sql } from '../../platform/db/database.ts';
import { isUniqueViolation } from '../../platform/db/unique-violation.ts';
import type { Transaction } from './edits.store.ts';
import { checkVersion, refuse } from './refusal.ts';

/** Tables whose records have versions, and the GraphQL type of each. */
const TYPES = { article: 'Article', blog: 'Blog', collection: 'Collection', menu: 'Menu', page: 'Page' } as const;
export type VersionedTable = keyof typeof TYPES;

/** A lock: one editor at a time, nobody who refers to it either, or only that it stays. */
export type RecordLock = 'FOR NO KEY UPDATE' | 'FOR UPDATE' | 'FOR KEY SHARE';

/** What is common to the edits of all versioned records. */
export class RecordStore {
  /**
   * Locks a record until the transaction ends.
   * @param field where its id stands in the input
   * @returns the moment at which the transaction began, by the database's clock, which visibility is judged by
   * @throws Refusal NOT_FOUND, or CONFLICT when it is no longer the version that the editor saw
   */
  static async lock(
    tx: Transaction,
    table: VersionedTable,
    id: bigint,
    { field = ['id'], expected, lock = 'FOR NO KEY UPDATE' }: LockOptions = {},
  ): Promise<Date> {
    const [row] = await tx.$queryRaw<{ version: number; now: Date }[]>(
      sql`SELECT version, now() AS now FROM ${raw(table)} WHERE id = ${id} ${raw(lock)}`,
    );
    if (!row) throw refuse('NOT_FOUND', field, `There is no ${table} with this id.`);
    checkVersion(row.version, expected, table);
    return row.now;
  }

  /** The moment at which the transaction began, by the database's clock. */
  static async now(tx: Transaction): Promise<Date> {
    const [row] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
    return row!.now;
  }

  /** Removes what was kept about records beside their tables: attributes, translations, what they are found by. */
  static async forget(tx: Transaction, table: VersionedTable, ids: readonly bigint[]): Promise<void> {
    await tx.$executeRaw(sql`
      WITH notes AS (
        DELETE FROM metafield WHERE owner_type = ${TYPES[table]} AND owner_id = ANY(${ids}::bigint[]) RETURNING id
      ), words AS (
        DELETE FROM content_search WHERE resource = ${table} AND resource_id = ANY(${ids}::bigint[])
      )
      DELETE FROM translation
      WHERE resource = ${table} AND resource_id = ANY(${ids}::bigint[])
        OR resource = 'metafield' AND resource_id IN (SELECT id FROM notes)`);
  }
}

interface LockOptions {
  readonly field?: readonly string[];
  readonly expected?: number | null | undefined;
  readonly lock?: RecordLock;
}

/**
 * Writes a record whose handle must be free.
 * @throws Refusal TAKEN when it is not
 */
export async function withFreeHandle<Row>(write: Promise<Row>, handle: string, field: readonly string[]): Promise<Row> {
  try {
    return await write;
  } catch (error) {
    if (!isUniqueViolation(error, 'handle')) throw error;
    throw refuse('TAKEN', field, `The handle "${handle}" is taken. Give another one.`);
  }
}
