import type { Context } from '../../context.ts';

type Services = Context['services'];

/** A cart, as the services give it. */
export type CartRecord = NonNullable<Awaited<ReturnType<Services['carts']['find']>>>;
type PricedCart = Awaited<ReturnType<CartRecord['priced']>>;
/** A line of a priced cart. */
export type CartLineRecord = PricedCart['lines'][number];
/** Lines that are delivered together. */
export type CartDeliveryGroupRecord = PricedCart['deliveryGroups'][number];
/** An address of a cart. */
export type CartAddressRecord = CartRecord['deliveryAddresses'][number]['address'];
/** Who buys. */
export type CartBuyerIdentityRecord = CartRecord['buyerIdentity'];
/** How a mutation of a cart went. */
export type CartOutcome = Awaited<ReturnType<Services['carts']['noteUpdate']>>;
