import type { Shop, ShopPolicy, ShopPolicyType } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import { overlaid, picked, readsOf } from '../support/reads.ts';
import { selectByKey } from '../support/select.ts';
import { columnsOf, translationsOf } from '../support/table.ts';
import { marketTable, policyTable, shopTable } from './shop.tables.ts';

/** Key of the one row that the shop is. */
export const SHOP_KEY = 1n;

/** The shop by its key, or null while nobody has filled it. Its row's id is a number, all others' are bigints. */
export const shopById = batchRead<bigint, Shop | null>('shop by id', null, async (reader, scope, keys) => {
  const statement = selectByKey(shopTable, scope, 'id', keys, 'bigint');
  const rows = await reader.rows<Shop>(statement, true, (found) =>
    readsOf(statement, picked('shop', 'id', keys), ...overlaid(shopTable, scope, found)),
  );
  return new Map(rows.map((row) => [BigInt(row.id), row]));
});

export const marketById = byId(marketTable);
export const shopPolicyById = byId(policyTable);

/** One policy by what it is about, or null. */
export const shopPolicyByType = batchRead<ShopPolicyType, ShopPolicy | null>(
  'shop_policy by type',
  null,
  async (reader, scope, types) => {
    const statement = sql`SELECT ${columnsOf(policyTable, scope)} FROM shop_policy t ${translationsOf(policyTable, scope)}
        WHERE t.type = ANY(${types}::shop_policy_type[])`;
    const rows = await reader.rows<ShopPolicy>(statement, true, (found) =>
      readsOf(statement, picked('shop_policy', 'type', types), ...overlaid(policyTable, scope, found)),
    );
    return new Map(rows.map((row) => [row.type, row]));
  },
);
