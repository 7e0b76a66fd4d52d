import { recordUnion } from '../record-type.ts';
import { CartDeliveryAddress } from './cart-delivery-address.value.ts';

/** What an address of a cart may be. */
export const CartAddress = recordUnion('CartAddress', 'An address of a cart.', () => [CartDeliveryAddress] as const);
