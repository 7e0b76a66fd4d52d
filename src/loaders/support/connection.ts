import { encodeCursor } from './cursor.ts';
import type { Page } from './page.ts';

/** One row of a page with its position. */
export interface Edge<Row> {
  readonly node: Row;
  readonly cursor: string;
}

/** Relay's PageInfo. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of a list in Relay's shape. What costs something is a function, called only when it is selected. */
export interface Connection<Row> {
  readonly nodes: readonly Row[];
  edges(): Edge<Row>[];
  pageInfo(): PageInfo;
  totalCount(): Promise<number>;
}

/**
 * @param rows  the page's rows in list order, and one more at its far end when there is more
 * @param count counts the whole list
 */
export function toConnection<Row extends object>(
  page: Page,
  rows: readonly Row[],
  count: () => Promise<number>,
): Connection<Row> {
  const more = rows.length > page.size;
  const nodes = !more ? rows : page.fromEnd ? rows.slice(rows.length - page.size) : rows.slice(0, page.size);
  const cursor = (row: Row | undefined): string | null => (row ? encodeCursor(page.order, row) : null);
  return {
    nodes,
    edges: () => nodes.map((node) => ({ node, cursor: encodeCursor(page.order, node) })),
    pageInfo: () => ({
      hasNextPage: page.fromEnd ? page.before !== null : more,
      hasPreviousPage: page.fromEnd ? more : page.after !== null,
      startCursor: cursor(nodes[0]),
      endCursor: cursor(nodes.at(-1)),
    }),
    totalCount: count,
  };
}
