import type { InputPath } from '../edits/problem-list.ts';
import type { CartUserError } from './cart-record.ts';

/** Why an input of a cart is not taken: words of the dialect's CartErrorCode. */
export type CartRefusalCode =
  | 'ADDRESS_FIELD_CONTAINS_EMOJIS'
  | 'ADDRESS_FIELD_CONTAINS_HTML_TAGS'
  | 'ADDRESS_FIELD_CONTAINS_URL'
  | 'ADDRESS_FIELD_DOES_NOT_MATCH_EXPECTED_PATTERN'
  | 'ADDRESS_FIELD_IS_REQUIRED'
  | 'ADDRESS_FIELD_IS_TOO_LONG'
  | 'CART_TOO_LARGE'
  | 'INVALID'
  | 'INVALID_DELIVERY_ADDRESS_ID'
  | 'INVALID_DELIVERY_GROUP'
  | 'INVALID_DELIVERY_OPTION'
  | 'INVALID_INCREMENT'
  | 'INVALID_MERCHANDISE_LINE'
  | 'LESS_THAN'
  | 'MAXIMUM_EXCEEDED'
  | 'MINIMUM_NOT_MET'
  | 'NOTE_TOO_LONG'
  | 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED'
  | 'TOO_MANY_DELIVERY_ADDRESSES';

/** The input of a mutation of a cart is refused: thrown inside its transaction, it rolls everything back. */
export class CartRefusal extends Error {
  override readonly name = 'CartRefusal';

  constructor(readonly userErrors: readonly CartUserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
  }
}

/** Problems that one answer tells at the most: nonsense must not earn a long answer. */
const MOST_TOLD = 250;

/** Everything that is wrong with one input, so that it is told at once. */
export class CartProblems {
  private readonly found: CartUserError[] = [];

  add(code: CartRefusalCode, field: InputPath, message: string): undefined {
    if (this.found.length < MOST_TOLD) this.found.push({ code, field: field.map(String), message });
    return undefined;
  }

  /** @throws CartRefusal with everything that was found, when there is anything */
  check(): void {
    if (this.found.length > 0) throw new CartRefusal(this.found);
  }
}
