import type { BatchRead } from './batch-read.ts';
import { byId } from './by-key.ts';
import { manyByKey } from './many-by-key.ts';
import type { Order } from './order.ts';
import type { RowList } from './select.ts';
import type { Table } from './table.ts';

/**
 * Relations are declared, not coded: from a declaration come the loader, the growth proof and, later, cache tags and
 * compiled plans. A declaration holds no request and no connection.
 */
export interface ToOne<Parent, Row> {
  readonly kind: 'one';
  readonly name: string;
  readonly key: keyof Parent & string;
  /** True where the rows are personal data, which private loaders read. */
  readonly isPrivate: boolean;
  readonly read: BatchRead<bigint, Row | null>;
}

/** A short list that is always read whole. */
export interface ToMany<Parent, Row> {
  readonly kind: 'many';
  readonly name: string;
  readonly key: keyof Parent & string;
  /** True where the rows are personal data, which private loaders read. */
  readonly isPrivate: boolean;
  readonly read: BatchRead<bigint, readonly Row[]>;
}

/** A list that is read in pages. */
export interface ToPage<Parent, Row> {
  readonly kind: 'page';
  readonly name: string;
  readonly key: keyof Parent & string;
  /** True where the rows are personal data, which private loaders read. */
  readonly isPrivate: boolean;
  readonly list: RowList<Row>;
  /** The order of a page whose field has no sort key. */
  readonly order: Order;
}

export type Relation<Parent, Row> = ToOne<Parent, Row> | ToMany<Parent, Row> | ToPage<Parent, Row>;

/** The record that the parent's column points to. */
export function toOne<Parent, Row extends { id: bigint }>(
  name: string,
  declared: { key: keyof Parent & string; table: Table<Row> },
): ToOne<Parent, Row> {
  const isPrivate = declared.table.owner !== null;
  return { kind: 'one', name, key: declared.key, isPrivate, read: byId(declared.table) };
}

/** The records that point to the parent, all of them, `most` at the most. */
export function toMany<Parent extends { id: bigint }, Row extends object>(
  name: string,
  declared: { list: RowList<Row>; order: Order; most: number },
): ToMany<Parent, Row> {
  const page = { size: declared.most - 1, order: declared.order, fromEnd: false, after: null, before: null };
  const isPrivate = declared.list.table.owner !== null;
  return { kind: 'many', name, key: 'id', isPrivate, read: manyByKey(name, declared.list, page) };
}

/** The records that point to the parent, a page at a time. */
export function toPageOf<Parent extends { id: bigint }, Row extends object>(
  name: string,
  declared: { list: RowList<Row>; order: Order },
): ToPage<Parent, Row> {
  return { kind: 'page', name, key: 'id', isPrivate: declared.list.table.owner !== null, ...declared };
}
