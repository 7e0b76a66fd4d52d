import { afterAll, beforeAll } from 'vitest';
import { Database } from '../../../src/platform/db/database.ts';
import { HoldStore } from '../../../src/services/inventory/holds/hold.store.ts';
import { inTransaction } from '../../../src/services/edits/transaction.ts';
import { makeStockShop, type StockShop } from '../../graph/inventory-edit/stock-shop.ts';
import { useTestDatabase } from '../../support/test-database.ts';

/** Half a minute on, and a minute ago. */
export const soon = () => new Date(Date.now() + 30_000);
export const past = () => new Date(Date.now() - 60_000);

/** A shop with two places, and holds on what it has, through as many pools as there are processes in life. */
export function useHoldShop(processes = 1) {
  const test = useTestDatabase();
  let given: StockShop;
  let databases: Database[];
  let next = 0;
  beforeAll(async () => {
    databases = Array.from({ length: processes }, () =>
      Database.open(
        {
          connectionString: test.url,
          applicationName: 'holds',
          size: 8,
          acquireTimeoutMs: 30_000,
          statementTimeoutMs: 20_000,
          lockTimeoutMs: 20_000,
        },
        () => undefined,
      ),
    );
    given = await makeStockShop({ database: databases[0]! });
  });
  afterAll(() => Promise.all(databases.map((database) => database.close())));
  const database = () => databases[(next += 1) % databases.length]!;
  type Wanted = readonly (readonly [{ id: bigint }, number])[];
  return {
    get given() {
      return given;
    },
    get prisma() {
      return databases[0]!.prisma;
    },
    get url() {
      return test.url;
    },
    database,
    replace: (holder: string, wanted: Wanted, until = soon()) =>
      inTransaction(database(), (tx) =>
        HoldStore.replace(
          tx,
          holder,
          wanted.map(([{ id }, quantity]) => ({ variantId: id, quantity })),
          until,
        ),
      ),
    extend: (holder: string, until = soon()) => inTransaction(database(), (tx) => HoldStore.extend(tx, holder, until)),
    release: (holder: string) => inTransaction(database(), (tx) => HoldStore.release(tx, holder)),
    redeem: (holder: string) => inTransaction(database(), (tx) => HoldStore.redeem(tx, holder, '#1001', 'sold')),
    releaseExpired: (limit = 100) => inTransaction(database(), (tx) => HoldStore.releaseExpired(tx, limit)),
    /** What is on hand and held of a variant at each place that it has, in the order of the places. */
    async levels({ id }: { id: bigint }): Promise<[number, number][]> {
      const rows = await databases[0]!.prisma.inventoryLevel.findMany({
        where: { variantId: id },
        orderBy: { locationId: 'asc' },
      });
      return rows.map(({ onHand, held }) => [onHand, held]);
    },
    /** What is wrong with the books: held is not what the holds sum up to, the ledger is not what is on hand. */
    async wrong(): Promise<object[]> {
      return databases[0]!.prisma.$queryRaw<object[]>`
        SELECT l.variant_id, l.location_id, l.on_hand, l.held, m.delta, h.units FROM inventory_level l
        CROSS JOIN LATERAL (SELECT coalesce(sum(delta), 0) AS delta FROM inventory_movement m
          WHERE m.variant_id = l.variant_id AND m.location_id = l.location_id) m
        CROSS JOIN LATERAL (SELECT coalesce(sum(quantity), 0) AS units FROM inventory_hold h
          WHERE h.variant_id = l.variant_id AND h.location_id = l.location_id) h
        WHERE m.delta <> l.on_hand OR h.units <> l.held`;
    },
  };
}
