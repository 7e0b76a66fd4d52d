import type { Transaction } from '../../edits/transaction.ts';
import type { CartChange } from '../cart-change.ts';
import { emptyDocument, type CartDocument } from '../cart-document.ts';
import { CartStore, type CartRow } from '../cart.store.ts';
import { CartOwnerStore } from './cart-owner.store.ts';
import { mergedDocument, type MergeStrategy } from './merged-document.ts';

/**
 * Makes a guest's cart that of a customer, who has one only: what the customer had before goes into it. It is the guest's cart that
 * stays, since its key is the one that the caller has.
 * @param lock   locks the guest's cart, after the customer: all who need both lock them in this order
 * @param finish what else becomes of the cart that is the customer's by then
 * @returns the cart as it was where it is another customer's
 */
export async function adoptCart(
  tx: Transaction,
  lock: () => Promise<CartRow>,
  customerId: bigint,
  strategy: MergeStrategy,
  change: CartChange,
  finish: (document: CartDocument) => CartDocument = (document) => document,
): Promise<CartRow> {
  const own = await CartOwnerStore.lockOwn(tx, customerId);
  const guest = await lock();
  if (guest.customerId !== null)
    return guest.customerId === customerId ? CartStore.write(tx, guest, finish(guest.document)) : guest;
  if (!own) return CartOwnerStore.give(tx, guest, customerId, finish(guest.document));
  const merged = mergedDocument(guest.document, own.document, strategy, change);
  const empty = emptyDocument(own.document.buyer.countryCode);
  return CartOwnerStore.give(tx, guest, customerId, finish(merged), { own, empty });
}
