import { badInput } from '../../platform/errors/vitrine-error.ts';
import { decodeCursor } from './cursor.ts';
import { reversed, type Order } from './order.ts';

/** Rows a page may have at the most, as the storefront dialect has it. */
export const LARGEST_PAGE = 250;

/** The Relay arguments of a connection, as a client sends them. */
export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  reverse?: boolean | null;
}

/** A checked page: how many rows, from where, in which order. */
export interface Page {
  readonly size: number;
  /** The order of the list, `reverse` applied. */
  readonly order: Order;
  /** True when the page is taken from the end of the list. */
  readonly fromEnd: boolean;
  readonly after: readonly unknown[] | null;
  readonly before: readonly unknown[] | null;
}

/**
 * Checks the arguments of a connection.
 * @throws VitrineError BAD_USER_INPUT for a missing, negative or too large size, both sizes, or a foreign cursor
 */
export function toPage(args: PageArgs, listOrder: Order): Page {
  const { first, last } = args;
  if (first != null && last != null) throw badInput('first', 'Give "first" or "last", not both.');
  if (first == null && last == null)
    throw badInput('first', 'Give "first" or "last": how many items the page has, 250 at the most.');
  const [argument, size] = first != null ? ['first', first] : ['last', last as number];
  if (size < 0) throw badInput(argument, `"${argument}" is ${size}; a page has 0 to ${LARGEST_PAGE} items.`);
  if (size > LARGEST_PAGE)
    throw badInput(
      argument,
      `"${argument}" is ${size}; a page has at most ${LARGEST_PAGE} items. Follow pageInfo.endCursor for more.`,
    );
  const order = args.reverse ? reversed(listOrder) : listOrder;
  return {
    size,
    order,
    fromEnd: first == null,
    after: args.after == null ? null : decodeCursor(order, args.after, 'after'),
    before: args.before == null ? null : decodeCursor(order, args.before, 'before'),
  };
}
