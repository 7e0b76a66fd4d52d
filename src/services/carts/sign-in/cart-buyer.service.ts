import type { Localities } from '../../shop/localization.store.ts';
import { readBuyer, type CartBuyerIdentityInput } from '../buyer-input.ts';
import type { CartChange } from '../cart-change.ts';
import type { CartDesk } from '../cart-desk.ts';
import type { CartDocument } from '../cart-document.ts';
import { noSuchCart } from '../cart-edits.ts';
import type { CartOutcome } from '../cart-record.ts';
import { CartRefusal } from '../cart-refusal.ts';
import { adoptCart } from './adopt-cart.ts';
import type { MergeStrategy } from './merged-document.ts';

/** Says whose an access token is; null for a token that is no customer's, or no good. */
export type CustomerOfToken = (token: string) => Promise<bigint | null>;

/** What signing in does to carts. */
export interface SignInParts {
  readonly customerOfToken: CustomerOfToken;
  /** The customer who asks; null for everybody else. */
  readonly customerId: () => bigint | null;
  readonly localities: Localities;
  readonly strategy: MergeStrategy;
}

/** Whose a cart is, and where its buyer is. */
export class CartBuyerService {
  constructor(
    private readonly desk: CartDesk,
    private readonly parts: SignInParts,
  ) {}

  /** Says who buys. With a customer, the cart becomes theirs, and what they had in another one goes into it. */
  identityUpdate(cartId: string, input: CartBuyerIdentityInput): Promise<CartOutcome> {
    return this.desk.outcome(async () => {
      const customerId = await this.customerOf(input, ['buyerIdentity']);
      const buyerOf = (document: CartDocument, { problems }: CartChange): CartDocument => {
        return { ...document, buyer: readBuyer(document.buyer, input, this.parts.localities, problems) };
      };
      if (customerId === null)
        return this.desk.edits.change(cartId, ({ document }, change) => buyerOf(document, change));
      return this.desk.edits.changeRow(cartId, async (tx, lock, change) => {
        const cart = await adoptCart(tx, lock, customerId, this.parts.strategy, change, (document) => {
          const changed = buyerOf(document, change);
          change.problems.check();
          return changed;
        });
        if (cart.customerId !== customerId) throw noSuchCart(cartId);
        return cart;
      });
    });
  }

  /**
   * The customer that an input names, else the one who asks.
   * @throws CartRefusal for a token that is no good
   */
  async customerOf(
    { customerAccessToken: token }: CartBuyerIdentityInput,
    field: readonly string[],
  ): Promise<bigint | null> {
    if (token == null) return this.parts.customerId();
    const customerId = await this.parts.customerOfToken(token);
    if (customerId !== null) return customerId;
    const message = 'The access token is no customer’s, or not valid any more. Sign in again.';
    throw new CartRefusal([{ code: 'INVALID', field: [...field, 'customerAccessToken'], message }]);
  }
}
