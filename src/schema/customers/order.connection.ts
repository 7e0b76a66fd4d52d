import { connectionType } from '../connection.ts';
import { UnsignedInt64 } from '../scalars/unsigned-int64.scalar.ts';
import { Order } from './order.type.ts';

/** A page of orders. */
export const OrderConnection = connectionType('Order', () => Order, { of: 'orders', totalCount: UnsignedInt64 });
