import type { Reader } from '../../platform/db/database.ts';
import { batchRead, type BatchRead } from './batch-read.ts';
import { toConnection, type Connection } from './connection.ts';
import type { Page } from './page.ts';
import type { ReadScope } from './read-scope.ts';
import { listed, ofParents, overlaid, readsOf } from './reads.ts';
import { selectCount, selectPage, type RowList } from './select.ts';

type Keyed = { $key: bigint };

async function rowsByParent<Row extends object>(
  list: RowList<Row>,
  page: Page,
  reader: Reader,
  scope: ReadScope,
  keys: readonly bigint[],
): Promise<Map<bigint, Row[]>> {
  const statement = selectPage(list, scope, page, keys);
  const rows = await reader.rows<Row & Keyed>(statement, true, (found) =>
    readsOf(
      statement,
      ...ofParents(list, keys, found),
      ...listed(list.table.name, found),
      ...overlaid(list.table, scope, found),
    ),
  );
  const byParent = new Map<bigint, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) byParent.get(row.$key)!.push(row);
  return byParent;
}

/** All rows of each parent, in order, `page.size` at the most. */
export function manyByKey<Row extends object>(
  name: string,
  list: RowList<Row>,
  page: Page,
): BatchRead<bigint, readonly Row[]> {
  return batchRead<bigint, readonly Row[]>(name, [], (reader, scope, keys) =>
    rowsByParent(list, page, reader, scope, keys),
  );
}

/** How many rows each parent has. */
export function countByKey<Row extends object>(name: string, list: RowList<Row>): BatchRead<bigint, number> {
  return batchRead<bigint, number>(name, 0, async (reader, scope, keys) => {
    const statement = selectCount(list, scope, keys);
    const reads = readsOf(statement, ...ofParents(list, keys, []));
    const rows = await reader.rows<Keyed & { count: number }>(statement, true, reads);
    return new Map(rows.map((row) => [row.$key, row.count]));
  });
}

/** One page of each parent's rows; `count` gives the size of a parent's whole list. */
export function pageByKey<Row extends object>(
  name: string,
  list: RowList<Row>,
  page: Page,
  count: (key: bigint) => Promise<number>,
): BatchRead<bigint, Connection<Row>> {
  return {
    name,
    async read(reader, scope, keys) {
      const byParent = await rowsByParent(list, page, reader, scope, keys);
      return keys.map((key) => toConnection(page, byParent.get(key)!, () => count(key)));
    },
  };
}
