import type { Reader } from '../../../platform/db/database.ts';
import type { DeliveryService, OfferedDelivery } from '../../delivery/delivery.service.ts';
import type { ShopRates } from '../../delivery/shop-rates.store.ts';
import { gramsOf } from '../../delivery/weight.ts';
import type { GiftCardFound } from '../../gift-cards/gift-card.store.ts';
import type { Localities } from '../../shop/localization.store.ts';
import { buyerOf } from '../../shop/buyer.ts';
import type { TaxableItem, TaxDestination } from '../../taxes/tax-provider.ts';
import type { TaxService } from '../../taxes/tax.service.ts';
import { contactOf, selectedAddress, type CartDocument } from '../cart-document.ts';
import type { CartRow } from '../cart.store.ts';
import { readVariantFacts } from '../lines/variant-facts.store.ts';
import type { FactsByVariant } from '../lines/variant-facts.ts';
import type { CartPricing } from './cart-pricing.ts';
import { readPriceInputs, type PriceInputs } from './cart-terms.store.ts';
import { taxesByItem, totalsOf, type CartTotals } from './cart-totals.ts';
import { DELIVERY_ID, discountCart, type DiscountedCart, type SoldLine } from './discounted-cart.ts';
import { giftCardUses, type PayingGiftCard } from './gift-card-uses.ts';

/** What prices are made of, beside the cart. */
export interface PricerParts {
  /** Reads what no kept answer is made of. */
  readonly reader: Reader;
  readonly localities: Localities;
  readonly taxes: TaxService;
  readonly delivery: DeliveryService;
}

/** What of a cart its price depends on. */
export type PricedRow = Pick<CartRow, 'id' | 'customerId' | 'document'>;

/** Says what carts cost, where their buyers are. Holds nothing and writes nothing. */
export class CartPricer {
  constructor(private readonly parts: PricerParts) {}

  /** What is known of variants for the buyer of a cart, by their keys as texts; what is not sold there is missing. */
  factsOf({ id, customerId, document }: PricedRow, variantIds: readonly string[]): Promise<FactsByVariant> {
    const { marketId } = this.marketOf(document.buyer.countryCode);
    return readVariantFacts(this.parts.reader, [...new Set(variantIds)], { marketId, customerId, cartId: id });
  }

  /** Reads what is not known yet of what a cart is priced by: one statement, whatever the number of lines. */
  async inputs(row: PricedRow, { facts, terms }: Partial<PriceInputs> = {}): Promise<PriceInputs> {
    if (facts && terms) return { facts, terms };
    const { document, customerId, id: holder } = row;
    const { discountCodes: codes, giftCardIds, lines } = document;
    const market = this.marketOf(document.buyer.countryCode);
    return readPriceInputs(
      this.parts.reader,
      {
        ...{ codes, ...market, customerId, contact: contactOf(document), holder },
        ...{ giftCardIds, destination: destinationOf(document) },
      },
      lines.map(({ variantId }) => variantId),
      facts,
    );
  }

  /** What a cart costs now. */
  async price(row: PricedRow, alreadyRead?: Partial<PriceInputs>): Promise<CartPricing> {
    const { document } = row;
    const { marketId, currencyCode } = this.marketOf(document.buyer.countryCode);
    const destination = destinationOf(document);
    const { pricesIncludeTax } = this.parts.localities.markets.find(({ id }) => id === marketId)!;
    const { facts: known, terms } = await this.inputs(row, alreadyRead);
    const { found, giftCards, rates } = terms;
    const lines = document.lines.flatMap(({ variantId, ...line }): SoldLine[] => {
      const sold = known.get(variantId);
      return sold ? [{ ...line, facts: sold }] : [];
    });
    const offered = await this.deliveryOptions(row, lines, { marketId, currencyCode }, rates);
    const { options } = offered;
    const option = options.find(({ handle }) => handle === document.deliveryOption) ?? options[0] ?? null;
    const cart = discountCart(lines, option?.amount ?? null, found.discounts);
    const request = { currencyCode, destination, areInclusive: pricesIncludeTax, items: taxableItems(cart) };
    const taxed = await this.parts.taxes.taxesOn(request, rates.taxRates);
    const taxes = taxesByItem(taxed.items);
    const totals = totalsOf(cart, taxes, pricesIncludeTax);
    const isWhereUnknown = selectedAddress(document) === undefined && lines.some((line) => line.facts.requiresShipping);
    return {
      ...{ currencyCode, marketId, pricesIncludeTax, cart, taxes, totals },
      ...{ codes: found.codes, discounts: found.discounts },
      deliveryOptions: options,
      deliveryOption: option,
      giftCards: giftCardUses(payableByGiftCards(cart, totals), giftCards.flatMap(payingCard)),
      isEstimated: isWhereUnknown || offered.isEstimated || taxed.isEstimated,
    };
  }

  /** Where a cart is priced, and in which money. */
  marketOf(countryCode: string): { marketId: bigint; currencyCode: string; countryCode: string } {
    return buyerOf(this.parts.localities, { country: countryCode });
  }

  private async deliveryOptions(
    { document }: PricedRow,
    lines: readonly SoldLine[],
    market: { marketId: bigint; currencyCode: string },
    rates: ShopRates,
  ): Promise<OfferedDelivery> {
    const address = selectedAddress(document);
    const shipped = lines.filter(({ facts }) => facts.requiresShipping);
    if (!address?.countryCode || shipped.length === 0) return { options: [], isEstimated: false };
    const request = {
      ...market,
      destination: { ...destinationOf(document), ...(address.zip ? { zip: address.zip } : {}) },
      // Before discounts, as everything that a condition is about: what is free from 50 on stays free with a code.
      subtotal: shipped.reduce((total, { facts, quantity }) => total + facts.unitAmount * BigInt(quantity), 0n),
      weightGrams: shipped.reduce((total, { facts, quantity }) => total + gramsOf(facts) * quantity, 0),
      lines: shipped.length,
    };
    return this.parts.delivery.optionsFor(request, rates.deliveryRates);
  }
}

const payingCard = (card: GiftCardFound): PayingGiftCard[] => (card.id === null || card.problem !== null ? [] : [card]);

/** What gift cards may pay: everything but gift cards, which would never end otherwise. */
function payableByGiftCards({ lines }: DiscountedCart, { total }: CartTotals): bigint {
  return lines.filter(({ facts }) => facts.isGiftCard).reduce((left, { net }) => left - net, total);
}

/** Where a cart goes; while nobody has said so, somewhere in the country of its buyer. */
function destinationOf(document: CartDocument): TaxDestination {
  const address = selectedAddress(document);
  const countryCode = address?.countryCode ?? document.buyer.countryCode;
  return { countryCode, ...(address?.provinceCode ? { zoneCode: address.provinceCode } : {}) };
}

function taxableItems({ lines, delivery }: DiscountedCart): TaxableItem[] {
  const items = lines.map(({ id, net, facts }): TaxableItem => {
    return { id, target: 'line', amount: net, isTaxable: facts.isTaxable };
  });
  return delivery ? [...items, { id: DELIVERY_ID, target: 'delivery', amount: delivery.net, isTaxable: true }] : items;
}
