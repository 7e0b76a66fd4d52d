import type { Reader } from '../../platform/db/database.ts';
import { toConnection, type Connection } from './connection.ts';
import type { Page } from './page.ts';
import type { ReadScope } from './read-scope.ts';
import { listed, overlaid, readsOf } from './reads.ts';
import { selectCount, selectPage, type RowList } from './select.ts';

/** One page of a list that has no parent. */
export async function readPage<Row extends object>(
  reader: Reader,
  scope: ReadScope,
  list: RowList<Row>,
  page: Page,
): Promise<Connection<Row>> {
  const statement = selectPage(list, scope, page);
  const rows = await reader.rows<Row>(statement, false, (found) =>
    readsOf(statement, ...listed(list.table.name, found), ...overlaid(list.table, scope, found)),
  );
  return toConnection(page, rows, async () => {
    const [row] = await reader.rows<{ count: number }>(selectCount(list, scope));
    return row!.count;
  });
}
