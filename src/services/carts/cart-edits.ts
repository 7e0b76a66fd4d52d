import { globalId } from '../node/global-id.ts';
import type { Transaction } from '../edits/transaction.ts';
import { CartChange } from './cart-change.ts';
import type { CartDocument } from './cart-document.ts';
import { newCartKey, parseCartId, type CartKey } from './cart-id.ts';
import { CartRefusal } from './cart-refusal.ts';
import { CartStore, type CartRow } from './cart.store.ts';

/** Carries out work in a transaction, tried again when it loses against another. */
export type Transact = <Result>(work: (tx: Transaction) => Promise<Result>) => Promise<Result>;
/** Lets works on one cart run one after the other. */
export type TakeTurns = <Result>(cartId: string, work: () => Promise<Result>) => Promise<Result>;

/** A cart that was changed. */
export interface ChangedCart {
  readonly key: CartKey;
  readonly row: CartRow;
  readonly change: CartChange;
}

/** What a cart weighs at the most, as JSON, bytes. */
const LARGEST_BYTES = 262_144;

/** Changes carts: one mutation is one transaction that has the cart for itself. */
export class CartEdits {
  constructor(
    private readonly transact: Transact,
    private readonly takeTurns: TakeTurns,
    /** Customer who asks; null for everybody else. */
    private readonly customerId: () => bigint | null,
  ) {}

  /**
   * Changes the cart that an id opens into what `work` makes of it.
   * @throws CartRefusal where the id opens none, or `work` finds problems; nothing was changed then
   * @throws VitrineError TIMEOUT, UNAVAILABLE
   */
  async change(
    cartId: string,
    work: (cart: CartRow, change: CartChange) => CartDocument | Promise<CartDocument>,
  ): Promise<ChangedCart> {
    return this.changeRow(cartId, async (tx, lock, change) => {
      const cart = await lock();
      const document = await work(cart, change);
      change.problems.check();
      checkSize(document);
      return CartStore.write(tx, cart, document);
    });
  }

  /** The same where more than the cart itself is locked: `lock` gives the cart when it is its turn. */
  async changeRow(
    cartId: string,
    work: (tx: Transaction, lock: () => Promise<CartRow>, change: CartChange) => Promise<CartRow>,
  ): Promise<ChangedCart> {
    const key = parseCartId(cartId);
    if (!key) throw noSuchCart(cartId);
    return this.takeTurns(key.id, () =>
      this.transact(async (tx) => {
        const change = new CartChange();
        const lock = async (): Promise<CartRow> => {
          const cart = await CartStore.lock(tx, key);
          if (!cart || !this.mayUse(cart)) throw noSuchCart(cartId);
          return cart;
        };
        return { key, row: await work(tx, lock, change), change };
      }),
    );
  }

  /** Makes a cart, and with it in hand whatever else belongs to that. */
  create(
    document: CartDocument,
    change: CartChange,
    then: (tx: Transaction, cart: CartRow) => Promise<CartRow>,
  ): Promise<ChangedCart> {
    change.problems.check();
    checkSize(document);
    const key = newCartKey();
    return this.transact(async (tx) => {
      const row = await then(tx, await CartStore.create(tx, key, document));
      return { key, row, change };
    });
  }

  /** Who has the id has the cart, but nobody who is signed in has that of another customer. */
  mayUse({ customerId }: CartRow): boolean {
    const asking = this.customerId();
    return customerId === null || asking === null || asking === customerId;
  }
}

/** The refusal of an id that opens no cart. */
export function noSuchCart(cartId: string): CartRefusal {
  const message =
    parseCartId(cartId) === null
      ? `"${cartId.slice(0, 100)}" is not the id of a cart: those look like ${globalId('Cart', '…?key=…')}.`
      : 'The specified cart does not exist.';
  return new CartRefusal([{ code: 'INVALID', field: ['cartId'], message }]);
}

function checkSize(document: CartDocument): void {
  const bytes = Buffer.byteLength(JSON.stringify(document));
  if (bytes <= LARGEST_BYTES) return;
  const message = `The cart would take ${bytes} bytes; ${LARGEST_BYTES} are the most. Shorten its attributes.`;
  throw new CartRefusal([{ code: 'CART_TOO_LARGE', field: ['cartId'], message }]);
}
