import type { Reader } from '../../platform/db/database.ts';
import type { CartChange } from './cart-change.ts';
import type { CartDocument } from './cart-document.ts';
import type { CartEdits, ChangedCart } from './cart-edits.ts';
import { cartIdOf, parseCartId } from './cart-id.ts';
import type { CartOutcome, CartRecord } from './cart-record.ts';
import { CartRefusal } from './cart-refusal.ts';
import { CartStore, type CartRow } from './cart.store.ts';
import type { FactsByVariant } from './lines/variant-facts.ts';
import type { CartPricing } from './pricing/cart-pricing.ts';
import type { CartPricer, PricedRow } from './pricing/cart-pricer.ts';
import type { PriceInputs } from './pricing/cart-terms.store.ts';
import { presentCart } from './pricing/present-cart.ts';
import { recordOf } from './record-of.ts';

/** What was read while a cart was changed, so that it is not read again to show it. */
export type Known = { -readonly [Input in keyof PriceInputs]?: PriceInputs[Input] };

/** What all services of carts do alike: open a cart, change it, and show what became of it. */
export class CartDesk {
  constructor(
    /** Reads what no kept answer is made of. */
    private readonly reader: Reader,
    readonly edits: CartEdits,
    readonly pricer: CartPricer,
    private readonly publicUrl: string,
  ) {}

  /** The row that an id opens; null where it opens none for who asks. */
  async open(cartId: string): Promise<CartRow | null> {
    const key = parseCartId(cartId);
    const row = key && (await CartStore.read(this.reader, key));
    return row && this.edits.mayUse(row) ? row : null;
  }

  /** A cart as the graph shows it, priced when that is first asked for. */
  show(row: CartRow, cartId: string, known: Known = {}): CartRecord & { pricing(): Promise<CartPricing> } {
    let pricing: Promise<CartPricing> | undefined;
    const price = () => (pricing ??= this.pricer.price(row, known));
    const record = recordOf(row, cartId, this.publicUrl, async () => presentCart(row, await price()));
    return Object.assign(record, { pricing: price });
  }

  /**
   * Changes a cart into what `work` makes of it, and shows it.
   * @param warn tells of what can only be told of the priced cart
   * @throws VitrineError TIMEOUT, UNAVAILABLE
   */
  change(
    cartId: string,
    work: (cart: CartRow, change: CartChange, known: Known) => CartDocument | Promise<CartDocument>,
    warn?: (pricing: CartPricing, cartId: string, change: CartChange) => void,
  ): Promise<CartOutcome> {
    const known: Known = {};
    return this.outcome(() => this.edits.change(cartId, (cart, change) => work(cart, change, known)), known, warn);
  }

  /** How a change went, with the cart that came of it; of a refusal, why. */
  async outcome(
    run: () => Promise<ChangedCart>,
    known: Known = {},
    warn?: (pricing: CartPricing, cartId: string, change: CartChange) => void,
  ): Promise<CartOutcome> {
    try {
      const { key, row, change } = await run();
      const result = this.show(row, cartIdOf(key), known);
      warn?.(await result.pricing(), result.id, change);
      return { result, userErrors: [], warnings: change.warnings };
    } catch (error) {
      if (!(error instanceof CartRefusal)) throw error;
      return { result: null, userErrors: error.userErrors, warnings: [] };
    }
  }

  /** What is known of the variants of a cart, and of others that are wanted. */
  facts(cart: PricedRow, others: readonly string[] = []): Promise<FactsByVariant> {
    return this.pricer.factsOf(cart, [...cart.document.lines.map(({ variantId }) => variantId), ...others]);
  }
}
