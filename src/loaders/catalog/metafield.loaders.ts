import type { Metafield } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { overlaid, picked, readsOf } from '../support/reads.ts';
import { columnsOf, translationsOf } from '../support/table.ts';
import { metafieldTable } from './catalog.tables.ts';

/** Which metafield of whom. */
export interface MetafieldKey {
  /** GraphQL type name of the owner. */
  readonly ownerType: string;
  readonly ownerId: bigint;
  readonly namespace: string;
  readonly key: string;
}

/** The key as a text, which a loader can compare. */
export const metafieldKey = (of: MetafieldKey): string =>
  JSON.stringify([of.ownerType, `${of.ownerId}`, of.namespace, of.key]);

/** One metafield by owner, namespace and key (as `metafieldKey` writes them), or null. */
export const metafieldByKey = batchRead<string, Metafield | null>(
  'metafield by owner and key',
  null,
  async (reader, scope, keys) => {
    const asked = keys.map((key) => JSON.parse(key) as [string, string, string, string]);
    const [types, ids, namespaces, names] = [0, 1, 2, 3].map((part) => asked.map((key) => key[part]!));
    const statement = sql`SELECT ${columnsOf(metafieldTable, scope)}
      FROM unnest(${types}::text[], ${ids}::bigint[], ${namespaces}::text[], ${names}::text[]) AS k(type, id, namespace, key)
      JOIN metafield t ON t.owner_type = k.type AND t.owner_id = k.id AND t.namespace = k.namespace AND t.key = k.key
      ${translationsOf(metafieldTable, scope)}`;
    const rows = await reader.rows<Metafield>(statement, true, (found) =>
      readsOf(statement, picked('metafield', 'owner_id', ids!), ...overlaid(metafieldTable, scope, found)),
    );
    return new Map(rows.map((row) => [metafieldKey(row), row]));
  },
);
