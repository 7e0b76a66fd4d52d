import type { Buyer } from '../../shop/buyer.ts';
import type { Localities } from '../../shop/localization.store.ts';
import type { CartDeliveryService, SelectableAddressInput } from '../addresses/cart-delivery.service.ts';
import { addAddresses } from '../addresses/change-addresses.ts';
import { readBuyer, type CartBuyerIdentityInput } from '../buyer-input.ts';
import { readAttributes } from '../cart-attributes.ts';
import { CartChange } from '../cart-change.ts';
import type { CartDesk, Known } from '../cart-desk.ts';
import { emptyDocument, type CartDocument } from '../cart-document.ts';
import type { CartAttribute, CartOutcome } from '../cart-record.ts';
import { readCodes, warnOfCodes } from '../discount-codes.ts';
import type { CartGiftCardService } from '../gift-cards/cart-gift-card.service.ts';
import { addLines } from '../lines/change-lines.ts';
import { readLines, type CartLineInput } from '../lines/line-input.ts';
import { readNote } from '../note.ts';
import { adoptCart } from './adopt-cart.ts';
import type { CartBuyerService } from './cart-buyer.service.ts';
import type { MergeStrategy } from './merged-document.ts';

/** What a new cart has, as an input says it. */
export interface CartInput {
  readonly lines?: readonly CartLineInput[] | null;
  readonly attributes?: readonly CartAttribute[] | null;
  readonly note?: string | null;
  readonly discountCodes?: readonly string[] | null;
  readonly giftCardCodes?: readonly string[] | null;
  readonly buyerIdentity?: CartBuyerIdentityInput | null;
  readonly delivery?: { readonly addresses?: readonly SelectableAddressInput[] | null } | null;
}

/** Who helps to make a cart. */
export interface CartMakers {
  readonly buyers: CartBuyerService;
  readonly delivery: CartDeliveryService;
  readonly giftCards: CartGiftCardService;
  readonly buyer: Buyer;
  readonly localities: Localities;
  readonly strategy: MergeStrategy;
}

/** Making carts. */
export class CartCreateService {
  constructor(
    private readonly desk: CartDesk,
    private readonly makers: CartMakers,
  ) {}

  /** Makes a cart, of the customer who asks or is named, or of a guest. */
  create(input: CartInput): Promise<CartOutcome> {
    const known: Known = {};
    const warn = input.discountCodes?.length ? warnOfCodes : undefined;
    return this.desk.outcome(
      async () => {
        const change = new CartChange();
        const customerId = await this.makers.buyers.customerOf(input.buyerIdentity ?? {}, ['input', 'buyerIdentity']);
        const document = await this.documentOf(input, customerId, change, known);
        return this.desk.edits.create(document, change, async (tx, cart) =>
          customerId === null
            ? cart
            : adoptCart(tx, () => Promise.resolve(cart), customerId, this.makers.strategy, change),
        );
      },
      known,
      warn,
    );
  }

  private async documentOf(
    { lines, attributes, note, discountCodes, giftCardCodes, buyerIdentity, delivery }: CartInput,
    customerId: bigint | null,
    change: CartChange,
    known: Known,
  ): Promise<CartDocument> {
    const { problems } = change;
    const empty = emptyDocument(this.makers.buyer.countryCode);
    const buyer = readBuyer(empty.buyer, buyerIdentity ?? {}, this.makers.localities, problems, [
      'input',
      'buyerIdentity',
    ]);
    const wanted = readLines(lines ?? [], problems, ['input']);
    const document = {
      ...empty,
      buyer,
      attributes: readAttributes(attributes, ['input', 'attributes'], problems),
      note: readNote(note, ['input', 'note'], problems),
      discountCodes: readCodes(discountCodes ?? [], ['input', 'discountCodes'], problems),
    };
    const addresses = await this.makers.delivery.read(delivery?.addresses ?? [], change, [
      'input',
      'delivery',
      'addresses',
    ]);
    problems.check();
    const variantIds = wanted.map(({ variantId }) => variantId);
    known.facts = await this.desk.facts({ id: '', customerId, document }, variantIds);
    return {
      ...document,
      lines: addLines([], wanted, known.facts, change, ['input', 'lines']),
      addresses: addAddresses([], addresses, change),
      giftCardIds: giftCardCodes?.length
        ? await this.makers.giftCards.read(giftCardCodes, document, ['input', 'giftCardCodes'], problems)
        : [],
    };
  }
}
