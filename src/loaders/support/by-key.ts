import { batchRead, type BatchRead } from './batch-read.ts';
import { selectByKey } from './select.ts';
import { columnOf, type Table } from './table.ts';

/** One record by its bigint key, or null. */
export function byId<Row extends { id: bigint }>(table: Table<Row>): BatchRead<bigint, Row | null> {
  return batchRead<bigint, Row | null>(`${table.name} by id`, null, async (reader, scope, ids) => {
    const rows = await reader.rows<Row>(selectByKey(table, scope, 'id', ids, 'bigint'), true);
    return new Map(rows.map((row) => [row.id, row]));
  });
}

/** One record by a unique text column (a handle, a code), or null. */
export function byText<Row extends object>(
  table: Table<Row>,
  field: keyof Row & string,
): BatchRead<string, Row | null> {
  return batchRead<string, Row | null>(`${table.name} by ${field}`, null, async (reader, scope, values) => {
    const rows = await reader.rows<Row>(selectByKey(table, scope, columnOf(field), values, 'text'), true);
    return new Map(rows.map((row) => [String(row[field]), row]));
  });
}
