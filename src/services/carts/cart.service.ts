import type { Connection } from '../../loaders/support/connection.ts';
import type { PageArgs } from '../../loaders/support/page.ts';
import { readAttributes } from './cart-attributes.ts';
import type { CartDesk } from './cart-desk.ts';
import type { CartAttribute, CartOutcome, CartRecord } from './cart-record.ts';
import { readCodes, warnOfCodes } from './discount-codes.ts';
import { addLines, removeLines, updateLines } from './lines/change-lines.ts';
import { readLines, readUpdates, type CartLineInput, type CartLineUpdateInput } from './lines/line-input.ts';
import { listConnection } from './list-connection.ts';
import { readNote } from './note.ts';

/** Reading carts, and changing what is in them. */
export class CartService {
  constructor(private readonly desk: CartDesk) {}

  /** The cart that an id opens; null where it opens none. */
  async find(id: string): Promise<CartRecord | null> {
    const row = await this.desk.open(id);
    return row && this.desk.show(row, id);
  }

  /**
   * A page of what a cart has.
   * @throws VitrineError BAD_USER_INPUT for a wrong page
   */
  page<Item extends object>(items: readonly Item[], args: PageArgs): Connection<Item> {
    return listConnection(items, args);
  }

  /** Adds lines; those of the same variant and attributes as others become one with them. */
  linesAdd(cartId: string, lines: readonly CartLineInput[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async (cart, change, known) => {
      const wanted = readLines(lines, change.problems);
      change.problems.check();
      known.facts = await this.desk.facts(
        cart,
        wanted.map(({ variantId }) => variantId),
      );
      return { ...cart.document, lines: addLines(cart.document.lines, wanted, known.facts, change) };
    });
  }

  /** Changes lines; one of no units is removed. */
  linesUpdate(cartId: string, lines: readonly CartLineUpdateInput[]): Promise<CartOutcome> {
    return this.desk.change(cartId, async (cart, change, known) => {
      const updates = readUpdates(lines, change.problems);
      change.problems.check();
      known.facts = await this.desk.facts(
        cart,
        updates.flatMap(({ variantId }) => variantId ?? []),
      );
      return { ...cart.document, lines: updateLines(cart.document.lines, updates, known.facts, change) };
    });
  }

  /** Removes lines. */
  linesRemove(cartId: string, lineIds: readonly string[]): Promise<CartOutcome> {
    return this.desk.change(cartId, ({ document }, change) => {
      return { ...document, lines: removeLines(document.lines, lineIds, change) };
    });
  }

  /** Sets the discount codes; those that take nothing off stay, with a warning that says why. */
  discountCodesUpdate(cartId: string, codes: readonly string[]): Promise<CartOutcome> {
    return this.desk.change(
      cartId,
      ({ document }, { problems }) => ({ ...document, discountCodes: readCodes(codes, ['discountCodes'], problems) }),
      warnOfCodes,
    );
  }

  /** Sets what the buyer wants to say; an empty note takes it away. */
  noteUpdate(cartId: string, note: string): Promise<CartOutcome> {
    return this.desk.change(cartId, ({ document }, { problems }) => {
      return { ...document, note: readNote(note, ['note'], problems) };
    });
  }

  /** Sets the attributes of the cart. */
  attributesUpdate(cartId: string, attributes: readonly CartAttribute[]): Promise<CartOutcome> {
    return this.desk.change(cartId, ({ document }, { problems }) => {
      return { ...document, attributes: readAttributes(attributes, ['attributes'], problems) };
    });
  }
}
