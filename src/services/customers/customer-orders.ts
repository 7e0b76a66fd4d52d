import { toConnection, type Connection } from '../../loaders/support/connection.ts';
import { asc, type Order as ListOrder } from '../../loaders/support/order.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';

/** An order as customers see it. */
export interface Order {
  readonly id: bigint;
  readonly name: string;
  readonly processedAt: Date;
}

const byId: ListOrder = { name: 'ID', terms: [asc('t.id', 'bigint')] };

/**
 * The orders of a customer: none, since the shop does not take orders yet.
 * @throws VitrineError BAD_USER_INPUT for a wrong page
 */
export function ordersOf(args: PageArgs): Connection<Order> {
  return toConnection<Order>(toPage(args, byId), [], () => Promise.resolve(0));
}
