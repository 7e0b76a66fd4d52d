import { toConnection, type Connection } from '../../loaders/support/connection.ts';
import { asc, orderColumn, type Order } from '../../loaders/support/order.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';

const BY_PLACE: Order = { name: 'PLACE', terms: [asc('place', 'integer')] };

/**
 * A page of a short list that is read already, in its order; its cursors are places in it.
 * @throws VitrineError BAD_USER_INPUT for a wrong page
 */
export function listConnection<Item extends object>(items: readonly Item[], args: PageArgs): Connection<Item> {
  const page = toPage(args, BY_PLACE);
  const placed = items.map((item, place) => ({ place, item: { ...item, [orderColumn(0)]: place } }));
  const ordered = args.reverse ? placed.reverse() : placed;
  const sign = args.reverse ? -1 : 1;
  const [after] = (page.after ?? []) as number[];
  const [before] = (page.before ?? []) as number[];
  const within = ordered
    .filter(({ place }) => after === undefined || (place - after) * sign > 0)
    .filter(({ place }) => before === undefined || (before - place) * sign > 0)
    .map(({ item }) => item);
  const rows = page.fromEnd ? within.slice(-(page.size + 1)) : within.slice(0, page.size + 1);
  return toConnection<Item>(page, rows, () => Promise.resolve(items.length));
}
