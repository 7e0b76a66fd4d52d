import { connectionType } from '../connection.ts';
import { CartDeliveryGroup } from './cart-delivery-group.value.ts';

/** A page of the delivery groups of a cart. */
export const CartDeliveryGroupConnection = connectionType('CartDeliveryGroup', () => CartDeliveryGroup, {
  of: 'delivery groups',
});
