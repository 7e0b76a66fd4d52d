import { afterAll, beforeAll } from 'vitest';
import type { Prisma } from '../../../src/generated/prisma/client.ts';
import { Database } from '../../../src/platform/db/database.ts';
import { inTransaction, type Transaction } from '../../../src/services/edits/transaction.ts';
import { DiscountUseStore, type DiscountUser } from '../../../src/services/promotions/discount-use.store.ts';
import { DiscountStore, type DiscountsAsked } from '../../../src/services/promotions/discount.store.ts';
import { useTestDatabase } from '../../support/test-database.ts';

/** Half a minute on, and a minute ago. */
export const soon = () => new Date(Date.now() + 30_000);
export const past = () => new Date(Date.now() - 60_000);

/** A guest who has said their address, which is their cart's key as well. */
export const guest = (contact: string): DiscountUser => ({ customerId: null, contact });

/** Acts so often, by 20 at the same time. */
export async function times<Result>(length: number, act: (at: number) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const worker = async () => {
    while (next < length) {
      const at = next++;
      results[at] = await act(at);
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  return results;
}

type DiscountFields = Partial<Prisma.DiscountUncheckedCreateInput>;

/** Discounts and their uses, through as many pools as there are processes in life. */
export function usePromotions(processes = 2) {
  const test = useTestDatabase();
  let databases: Database[];
  let next = 0;
  beforeAll(() => {
    databases = Array.from({ length: processes }, () =>
      Database.open(
        {
          connectionString: test.url,
          applicationName: 'promotions',
          size: 10,
          acquireTimeoutMs: 30_000,
          statementTimeoutMs: 20_000,
          lockTimeoutMs: 20_000,
        },
        () => undefined,
      ),
    );
  });
  afterAll(() => Promise.all(databases.map((database) => database.close())));
  const run = <Result>(work: (tx: Transaction) => Promise<Result>) =>
    inTransaction(databases[(next += 1) % databases.length]!, work);
  return {
    run,
    get database() {
      return databases[0]!;
    },
    get prisma() {
      return databases[0]!.prisma;
    },
    /** A tenth off the order by code, unless told otherwise. */
    discount(fields: DiscountFields = {}, codes: readonly string[] = []) {
      return databases[0]!.prisma.discount.create({
        data: {
          ...{ title: 'A tenth', method: 'CODE', class: 'ORDER', kind: 'PERCENTAGE', rateMicros: 100_000n },
          ...{ startsAt: past(), codes: { create: codes.map((code) => ({ code, key: code.toLowerCase() })) } },
          ...fields,
        } as Prisma.DiscountUncheckedCreateInput,
      });
    },
    found: (codes: readonly string[], asked: Partial<DiscountsAsked> = {}) =>
      DiscountStore.found(databases[0]!, {
        ...{ codes, marketId: 1n, currencyCode: 'EUR', customerId: null, contact: null, holder: 'nobody' },
        ...asked,
      }),
    /** Reserves as a quote does: a transaction that is undone where a use cannot be had. */
    async reserve(holder: string, ids: readonly bigint[], user = guest(holder), until = soon()): Promise<boolean> {
      const undone = new Error('undone');
      const uses = ids.map((discountId) => ({ discountId, code: null }));
      try {
        await run(async (tx) => {
          if ((await DiscountUseStore.replace(tx, holder, uses, user, until)).length > 0) throw undone;
        });
        return true;
      } catch (error) {
        if (error !== undone) throw error;
        return false;
      }
    },
    uses: (discountId: bigint) => databases[0]!.prisma.discountUse.count({ where: { discountId } }),
    /** Lets the reservations of a discount expire, and takes none away. */
    expire: (discountId: bigint) =>
      databases[0]!.prisma.discountUse.updateMany({
        where: { discountId, expiresAt: { not: null } },
        data: { expiresAt: past() },
      }),
  };
}
