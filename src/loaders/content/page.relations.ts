import type { Page } from '../../generated/prisma/client.ts';
import { asc, type Order } from '../support/order.ts';
import type { RowList } from '../support/select.ts';
import { pageTable } from './content.tables.ts';

/** What a list of pages can be sorted by. */
export type PageOrderName = 'ID' | 'TITLE' | 'UPDATED_AT';

const id = asc('t.id', 'bigint');

export const pageOrders: Readonly<Record<PageOrderName, Order>> = {
  ID: { name: 'ID', terms: [id] },
  TITLE: { name: 'TITLE', terms: [asc('t.title', 'text'), id] },
  UPDATED_AT: { name: 'UPDATED_AT', terms: [asc('t.updated_at', 'timestamptz'), id] },
};

/** All pages. */
export const allPages: RowList<Page> = { table: pageTable };
