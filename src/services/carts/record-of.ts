import { globalId } from '../node/global-id.ts';
import type { CartRecord, PricedCart } from './cart-record.ts';
import type { CartRow } from './cart.store.ts';

/**
 * A cart as the graph shows it.
 * @param id        global id by which it was opened
 * @param publicUrl address under which the world reaches this server, without a slash at its end
 * @param price     computes what it costs; asked once at the most
 */
export function recordOf(row: CartRow, id: string, publicUrl: string, price: () => Promise<PricedCart>): CartRecord {
  let priced: Promise<PricedCart> | undefined;
  const { buyer, addresses, note, attributes } = row.document;
  const record: CartRecord = {
    __typename: 'Cart',
    id,
    key: row.id,
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    checkoutUrl: `${publicUrl}/checkout/${id.slice(id.lastIndexOf('/') + 1)}`,
    ...{ note, attributes },
    buyerIdentity: { ...buyer, customerId: row.customerId },
    deliveryAddresses: addresses.map(({ id: key, selected, oneTimeUse, ...address }) => ({
      id: globalId('CartSelectableAddress', key),
      ...{ selected, oneTimeUse },
      address: { __typename: 'CartDeliveryAddress', ...address },
    })),
    priced: () => (priced ??= price()),
    totalQuantity: async () => (await record.priced()).totalQuantity,
  };
  return record;
}
