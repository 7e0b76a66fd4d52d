import type { CartAddress, CartAttribute } from './cart-record.ts';

/**
 * What a cart's buyer chose: all that its row keeps. Neither a price nor a title is in it, so that nothing of it can be out of date.
 * It is JSON, so keys are texts.
 */
export interface CartDocument {
  readonly lines: readonly DocumentLine[];
  readonly attributes: readonly CartAttribute[];
  readonly note: string | null;
  /** As they were entered, each once whatever its case. */
  readonly discountCodes: readonly string[];
  /** Keys of gift cards, in the order in which they pay. */
  readonly giftCardIds: readonly string[];
  readonly buyer: DocumentBuyer;
  readonly addresses: readonly DocumentAddress[];
  /** Handle of the delivery option that was chosen; null for the first that there is. */
  readonly deliveryOption: string | null;
}

/** So many units of a variant. No two lines of a cart have the same variant and attributes. */
export interface DocumentLine {
  /** UUID. */
  readonly id: string;
  readonly variantId: string;
  /** At least 1. */
  readonly quantity: number;
  readonly attributes: readonly CartAttribute[];
}

export interface DocumentBuyer {
  /** Where the cart is priced: ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface DocumentAddress extends CartAddress {
  /** UUID. */
  readonly id: string;
  readonly selected: boolean;
  readonly oneTimeUse: boolean;
}

/** A cart with nothing in it. */
export const emptyDocument = (countryCode: string): CartDocument => ({
  lines: [],
  attributes: [],
  note: null,
  discountCodes: [],
  giftCardIds: [],
  buyer: { countryCode, email: null, phone: null },
  addresses: [],
  deliveryOption: null,
});

/** The address that the cart goes to, if one was chosen. */
export const selectedAddress = ({ addresses }: CartDocument): DocumentAddress | undefined =>
  addresses.find(({ selected }) => selected);

/** What a guest is known by: the e-mail address, lower case. */
export const contactOf = ({ buyer }: CartDocument): string | null => buyer.email?.toLowerCase() ?? null;
