import { rowsTags, tableTag, type Tag } from '../../platform/changes/tag.ts';
import type { Sql } from '../../platform/db/database.ts';
import { countersIn } from '../../platform/db/counters-in.ts';
import { mentionsIn } from '../../platform/db/tables-in.ts';
import type { ReadScope } from './read-scope.ts';
import type { RowList } from './select.ts';
import { isOverlaid, type Table } from './table.ts';

/** Where a statement names a table to read, of all its rows, only those whose column has one of the values. */
export interface PickedRows {
  readonly table: string;
  /** One that the database watches: keys, keys of parents, handles. */
  readonly column: string;
  readonly values: readonly (bigint | number | string)[];
  /** How often the text names the table in this way. */
  readonly times: number;
  /** How often it names each counter, or all columns at once, only to show these rows; of rows that are picked, always. */
  readonly shows?: number;
}

/** The rows that a statement picks by a watched column. */
export const picked = (table: string, column: string, values: PickedRows['values'], times = 1): PickedRows => ({
  ...{ table, column, values, times },
});

/**
 * The rows that `selectPage` found, which names all columns twice, once as a star: which rows they are is up to the whole table, what they
 * show is theirs alone. Their counters matter to the list only where its order or a condition names them as well.
 */
export const listed = (table: string, rows: readonly object[], times = 1): PickedRows[] => {
  const ids = rows.map((row) => ('id' in row ? (row.id as bigint) : undefined));
  return ids.includes(undefined) ? [] : [{ ...picked(table, 'id', ids as bigint[], 0), shows: 2 * times }];
};

/**
 * What a statement reads: the picked rows, and as a whole every table that its text names more often than they say. So whoever adds a
 * join or a condition, and forgets to say what it reads, reads all of that table.
 */
export function readsOf(statement: Sql, ...rows: readonly PickedRows[]): readonly Tag[] {
  const tags: Tag[] = [];
  for (const [table, mentions] of mentionsIn(statement.text)) {
    const said = rows.filter((one) => one.table === table);
    for (const { column, values } of said) tags.push(...rowsTags(table, column, values));
    if (said.reduce((sum, { times }) => sum + times, 0) >= mentions) continue;
    const shown = said.reduce((sum, { shows = 0 }) => sum + shows, 0);
    tags.push(tableTag(table), ...countersIn(statement.text, table, shown));
  }
  return tags;
}

/** The translations that lie over the rows that came: those of others make no difference. */
export function overlaid<Row>(table: Table<Row>, scope: ReadScope, rows: readonly object[], times = 1): PickedRows[] {
  if (!isOverlaid(table, scope)) return [];
  const ids = rows.map((row) => ('id' in row ? (row.id as bigint) : undefined));
  // A row that does not say its key may be any.
  return ids.includes(undefined) ? [] : [picked('translation', 'resource_id', ids as bigint[], times)];
}

/** What the visibility of rows looks into. A row that was not found does not say whose it is, so then it is all of the table. */
export function visibleWith<Row extends object>(
  table: Table<Row>,
  keys: readonly unknown[],
  rows: readonly Row[],
): PickedRows[] {
  const companion = table.visibleWith;
  if (!companion || rows.length < new Set(keys).size) return [];
  return [
    picked(
      companion.table,
      'id',
      rows.map((row) => row[companion.key] as bigint),
    ),
  ];
}

/** What a list reads that belongs to parents: the rows that point to them, in the table itself or in what it is joined with. */
export function ofParents<Row extends object>(
  list: RowList<Row>,
  parents: readonly bigint[],
  rows: readonly Row[],
): PickedRows[] {
  const [alias = '', column = ''] = list.parent!.split('.');
  const table = alias === 't' ? list.table.name : tableOf(alias, list.joins);
  if (table === undefined) return [];
  const pointing = picked(table, column, parents);
  if (!list.joinsDecide) return [pointing];
  const ids = rows.map((row) => (row as { id?: bigint }).id!);
  return [pointing, picked(list.table.name, 'id', ids)];
}

/** The table that an alias stands for in joins. */
function tableOf(alias: string, joins: Sql | undefined): string | undefined {
  return new RegExp(`\\bJOIN "?(\\w+)"? ${alias}\\b`).exec(joins?.text ?? '')?.[1];
}
