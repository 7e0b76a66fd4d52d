import { uuidV7 } from '../../platform/random/uuid-v7.ts';
import type { CartDesk } from '../carts/cart-desk.ts';
import { noSuchCart, type Transact } from '../carts/cart-edits.ts';
import { partKeyOf } from '../carts/cart-id.ts';
import type { CartRecord, CartUserError } from '../carts/cart-record.ts';
import { CartRefusal } from '../carts/cart-refusal.ts';
import type { CartRow } from '../carts/cart.store.ts';
import type { CartPricing } from '../carts/pricing/cart-pricing.ts';
import { contentOf } from './content-of.ts';
import type { QuoteContent } from './quote-content.ts';
import { differenceOf } from './quote-difference.ts';
import { problemsOf, type QuoteProblem } from './quote-problem.ts';
import { differenceRecord, quoteRecord, type QuoteDifferenceRecord, type QuoteRecord } from './quote-record.ts';
import { reserve, Unavailable } from './reserve.ts';
import { fingerprintOf, signatureOf, type QuoteKeys } from './quote-signature.ts';
import { QuoteStore, type EarlierQuotes, type QuoteRow } from './quote.store.ts';
import type { Reader } from '../../platform/db/database.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Gate } from '../../platform/resilience/gate.ts';

/** How quoting a cart went. */
export interface QuoteOutcome {
  /** Null where there are problems. */
  readonly quote: QuoteRecord | null;
  /** What is different from the quote that was named, else from the one before; null where nothing is, or there was none. */
  readonly changed: QuoteDifferenceRecord | null;
  readonly problems: readonly QuoteProblem[];
  readonly userErrors: readonly CartUserError[];
}

/** What quotes are made with. */
export interface QuoteParts {
  readonly reader: Reader;
  readonly desk: CartDesk;
  readonly transact: Transact;
  readonly gate: Gate;
  readonly keys: QuoteKeys;
  /** How long a quote holds, ms. */
  readonly holdsForMs: number;
}

/** Times that a cart is priced anew which was changed, or whose discounts were used up, while it was. */
const TRIES = 4;

/** Promises what a cart costs, and that it can be had. */
export class QuoteService {
  constructor(private readonly parts: QuoteParts) {}

  /**
   * Promises a cart as it is now: what it costs, for a while, and holds its stock and its discounts for so long. Quoting again without a
   * change gives the same quote, which then holds for longer. Where something stands in the way, nothing is held that was not before.
   * @param seenId the quote that the buyer was shown, to be told what is different
   * @throws VitrineError TIMEOUT, UNAVAILABLE
   */
  quote(cartId: string, seenId: string | null): Promise<QuoteOutcome> {
    return this.parts.gate.run(() => this.make(cartId, seenId));
  }

  private async make(cartId: string, seenId: string | null): Promise<QuoteOutcome> {
    for (let attempt = 1; ; attempt += 1) {
      const cart = await this.parts.desk.open(cartId);
      if (!cart) return refused(noSuchCart(cartId));
      const pricing = await this.parts.desk.pricer.price(cart);
      const content = contentOf(cart, pricing);
      const changedSince = ({ asked, newest }: EarlierQuotes): QuoteDifferenceRecord | null => {
        const seen = asked ?? newest;
        const difference = seen && differenceOf(seen.content, content);
        return difference && differenceRecord(difference);
      };
      const seenKey = seenId === null ? null : partKeyOf(seenId, 'Quote');
      const problems = problemsOf(cart, pricing);
      if (problems.length > 0) {
        const earlier = await QuoteStore.ofCart(this.parts.reader, cart.id, seenKey);
        return { quote: null, changed: changedSince(earlier), problems, userErrors: [] };
      }
      const attempted = await this.write(cart, pricing, content, seenKey);
      if (!attempted) {
        if (attempt === TRIES) return refused(busy(cartId));
        continue;
      }
      const { written, earlier } = attempted;
      const changed = changedSince(earlier);
      if (!(written instanceof Unavailable))
        return { quote: this.sign(written, true), changed, problems: [], userErrors: [] };
      if (written.isFinal || attempt === TRIES)
        return { quote: null, changed, problems: written.problems, userErrors: [] };
    }
  }

  /** The newest quote of a cart, expired or not; null where it never had one. */
  async ofCart({ key }: Pick<CartRecord, 'key'>): Promise<QuoteRecord | null> {
    const { newest } = await QuoteStore.ofCart(this.parts.reader, key, null);
    return newest && this.sign(newest, newest.expiresAt.getTime() > Date.now());
  }

  /** Null where the cart is not what was priced any more, or others were before it for too long; nothing is written then. */
  private async write(
    cart: CartRow,
    pricing: CartPricing,
    content: QuoteContent,
    seenKey: string | null,
  ): Promise<{ written: QuoteRow | Unavailable; earlier: EarlierQuotes } | null> {
    const fingerprint = fingerprintOf(content);
    const expiresAt = new Date(Date.now() + this.parts.holdsForMs);
    let earlier: EarlierQuotes | null = null;
    try {
      const written = await this.parts.transact(async (tx) => {
        earlier = await QuoteStore.lockCart(tx, cart.id, cart.version, seenKey);
        if (!earlier) return null;
        await reserve(tx, cart, pricing, expiresAt);
        const { newest } = earlier;
        const isSame = newest?.fingerprint === fingerprint && newest.expiresAt.getTime() > Date.now();
        const id = isSame ? newest.id : uuidV7();
        return QuoteStore.write(tx, { id, cartId: cart.id, content, fingerprint, expiresAt });
      });
      return written && earlier && { written, earlier };
    } catch (error) {
      if (error instanceof Unavailable && earlier) return { written: error, earlier };
      // Others wanted the same stock for too long: what is left of it is told when it is priced anew.
      if (error instanceof VitrineError && error.code === 'TIMEOUT') return null;
      throw error;
    }
  }

  private sign(row: QuoteRow, isValid: boolean): QuoteRecord {
    return quoteRecord(row, signatureOf(row, this.parts.keys), isValid);
  }
}

const refused = ({ userErrors }: CartRefusal): QuoteOutcome => ({
  quote: null,
  changed: null,
  problems: [],
  userErrors,
});

const busy = (cartId: string): CartRefusal =>
  new CartRefusal([
    {
      code: 'INVALID',
      field: ['cartId'],
      message: `${cartId.slice(0, 100)} is changed all the time, or what is in it is wanted by too many. Try again.`,
    },
  ]);
