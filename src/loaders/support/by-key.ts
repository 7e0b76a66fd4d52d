import { batchRead, type BatchRead } from './batch-read.ts';
import type { ReadScope } from './read-scope.ts';
import { overlaid, picked, readsOf, visibleWith } from './reads.ts';
import { selectByKey } from './select.ts';
import { columnOf, type Table } from './table.ts';

/** One record by its bigint key, or null. */
export function byId<Row extends { id: bigint }>(table: Table<Row>): BatchRead<bigint, Row | null> {
  return batchRead<bigint, Row | null>(`${table.name} by id`, null, async (reader, scope, ids) => {
    const statement = selectByKey(table, scope, 'id', ids, 'bigint');
    const rows = await reader.rows<Row>(statement, true, (found) =>
      readsOf(
        statement,
        picked(table.name, 'id', ids),
        ...overlaid(table, scope, found),
        ...visibleWith(table, ids, found),
      ),
    );
    return new Map(rows.map((row) => [row.id, row]));
  });
}

/** One record by a unique text column (a handle, a code), or null. */
export function byText<Row extends object>(
  table: Table<Row>,
  field: keyof Row & string,
): BatchRead<string, Row | null> {
  const column = columnOf(field);
  return batchRead<string, Row | null>(`${table.name} by ${field}`, null, async (reader, scope: ReadScope, values) => {
    const statement = selectByKey(table, scope, column, values, 'text');
    const rows = await reader.rows<Row>(statement, true, (found) =>
      readsOf(
        statement,
        picked(table.name, column, values),
        ...overlaid(table, scope, found),
        ...visibleWith(table, values, found),
      ),
    );
    return new Map(rows.map((row) => [String(row[field]), row]));
  });
}
