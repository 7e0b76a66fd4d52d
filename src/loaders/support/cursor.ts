import { badInput } from '../../platform/errors/vitrine-error.ts';
import type { Order, OrderType } from './order.ts';
import { orderColumn } from './order.ts';

/** The position of a row in an order, as an opaque text: base64url of JSON [order, ...values]. */
export function encodeCursor(order: Order, row: object): string {
  const values = order.terms.map((_, index) => {
    const value: unknown = row[orderColumn(index) as keyof typeof row];
    if (typeof value === 'bigint') return value.toString();
    return value instanceof Date ? value.toISOString() : value;
  });
  return Buffer.from(JSON.stringify([order.name, ...values])).toString('base64url');
}

/**
 * The values of a cursor, checked against the order it is used with.
 * @throws VitrineError BAD_USER_INPUT when it is no cursor, or one of another order
 */
export function decodeCursor(order: Order, cursor: string, argument: string): unknown[] {
  const parsed = parse(cursor);
  if (!parsed || parsed.length !== order.terms.length + 1)
    throw badInput(
      argument,
      `"${argument}" is not a cursor of this list. Use the cursor of an edge, or endCursor or startCursor of pageInfo.`,
    );
  if (parsed[0] !== order.name)
    throw badInput(
      argument,
      `"${argument}" is a cursor of this list in another order. Start without a cursor when sortKey changes.`,
    );
  const values = parsed.slice(1);
  if (!values.every((value, index) => fits(value, order.terms[index]!.type)))
    throw badInput(argument, `"${argument}" is a damaged cursor. Start again without it.`);
  return values;
}

function parse(cursor: string): unknown[] | null {
  if (cursor.length > 4_000) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function fits(value: unknown, type: OrderType): boolean {
  switch (type) {
    case 'bigint':
      return (
        typeof value === 'string' && /^-?\d{1,19}$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value)
      );
    case 'integer':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
    case 'float8':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'timestamptz':
      return typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value));
    case 'text':
      return typeof value === 'string' && !value.includes('\0');
  }
}
