import type { Reader } from '../../platform/db/database.ts';
import { toConnection, type Connection } from './connection.ts';
import type { Page } from './page.ts';
import type { ReadScope } from './read-scope.ts';
import { selectCount, selectPage, type RowList } from './select.ts';

/** One page of a list that has no parent. */
export async function readPage<Row extends object>(
  reader: Reader,
  scope: ReadScope,
  list: RowList<Row>,
  page: Page,
): Promise<Connection<Row>> {
  const rows = await reader.rows<Row>(selectPage(list, scope, page));
  return toConnection(page, rows, async () => {
    const [row] = await reader.rows<{ count: number }>(selectCount(list, scope));
    return row!.count;
  });
}
