import type { Blog } from '../../generated/prisma/client.ts';
import { asc, type Order } from '../support/order.ts';
import type { RowList } from '../support/select.ts';
import { blogTable } from './content.tables.ts';

/** What a list of blogs can be sorted by. */
export type BlogOrderName = 'HANDLE' | 'ID' | 'TITLE';

const id = asc('t.id', 'bigint');

export const blogOrders: Readonly<Record<BlogOrderName, Order>> = {
  HANDLE: { name: 'HANDLE', terms: [asc('t.handle', 'text'), id] },
  ID: { name: 'ID', terms: [id] },
  TITLE: { name: 'TITLE', terms: [asc('t.title', 'text'), id] },
};

/** All blogs. */
export const allBlogs: RowList<Blog> = { table: blogTable };
