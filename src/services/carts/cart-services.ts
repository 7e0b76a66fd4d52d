import { inTransaction } from '../edits/transaction.ts';
import { QuoteService } from '../quotes/quote.service.ts';
import type { ServiceParts } from '../services.ts';
import { CartDeliveryService } from './addresses/cart-delivery.service.ts';
import { CartDesk } from './cart-desk.ts';
import { CartEdits, type Transact } from './cart-edits.ts';
import { CartService } from './cart.service.ts';
import { CartGiftCardService } from './gift-cards/cart-gift-card.service.ts';
import { CartPricer } from './pricing/cart-pricer.ts';
import { CartBuyerService } from './sign-in/cart-buyer.service.ts';
import { CartCreateService } from './sign-in/cart-create.service.ts';

/** The services of carts, and of the quotes that are made of them. */
export function cartServices(parts: ServiceParts) {
  const { viewer, buyer, localities, publicUrl, privateLoaders, database, shop } = parts;
  const customerId = () => (viewer.kind === 'customer' ? viewer.customerId : null);
  const transact: Transact = (work) => inTransaction(database, work);
  const edits = new CartEdits(transact, (id, work) => shop.turns.run(id, 'the cart', work), customerId);
  const pricer = new CartPricer({ reader: database, localities, taxes: shop.taxes, delivery: shop.delivery });
  const desk = new CartDesk(database, edits, pricer, publicUrl);
  const strategy = shop.cartMerge;
  const delivery = new CartDeliveryService(desk, privateLoaders);
  const giftCards = new CartGiftCardService(database, desk);
  const buyers = new CartBuyerService(desk, {
    ...{ customerOfToken: shop.customerOfToken, customerId, localities, strategy },
  });
  return {
    carts: new CartService(desk),
    cartCreation: new CartCreateService(desk, { buyers, delivery, giftCards, buyer, localities, strategy }),
    cartBuyers: buyers,
    cartDelivery: delivery,
    cartGiftCards: giftCards,
    quotes: new QuoteService({
      ...{ reader: database, desk, transact, gate: shop.quoteGate },
      ...{ keys: shop.quoteKeys, holdsForMs: shop.quoteHoldsForMs },
    }),
  };
}
