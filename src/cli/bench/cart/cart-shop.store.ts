import { sql, type Database } from '../../../platform/db/database.ts';
import { ProductSummaryStore } from '../../../services/catalog/product-summary.store.ts';

/** So many units never run out. */
const PLENTY = 1_000_000;

/** What a bench of carts reads and writes past the graph. */
export class CartBenchStore {
  /** Puts plenty of some variants, each of another product, on the shelves. @returns their keys */
  static async stock({ prisma }: Database, variants: number): Promise<bigint[]> {
    const rows = await prisma.$queryRaw<{ id: bigint }[]>`
      SELECT min(v.id) AS id FROM product_variant v JOIN product p ON p.id = v.product_id
      WHERE p.status = 'ACTIVE' AND p.published_at <= now() AND NOT p.is_gift_card AND v.inventory_tracked
        AND EXISTS (SELECT FROM inventory_level l WHERE l.variant_id = v.id)
      GROUP BY v.product_id ORDER BY 1 LIMIT ${variants}::int`;
    const ids = rows.map(({ id }) => id);
    await prisma.$executeRaw`UPDATE inventory_level SET on_hand = ${PLENTY}::int WHERE variant_id = ANY(${ids}::bigint[])`;
    await ProductSummaryStore.refreshStock(prisma, ids);
    await prisma.$executeRaw`VACUUM (ANALYZE)`;
    return ids;
  }

  /** Ids, in the operating system, of the processes of the database server that work for this database. */
  static async processes(database: Database): Promise<number[]> {
    const rows = await database.rows<{ pid: number }>(
      sql`SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND backend_type = 'client backend'`,
    );
    return rows.map(({ pid }) => pid);
  }
}
