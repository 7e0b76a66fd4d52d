import { oneOf, wholeNumber } from './setting-types.ts';
import { setting } from './setting.ts';

/** Settings of carts and quotes, by the name that the code uses. */
export const cartSettings = {
  cartMerge: setting({
    name: 'CART_MERGE',
    type: oneOf('add', 'largest', 'guest', 'customer'),
    standard: 'add',
    description:
      'What a customer who signs in has of two equal lines: the units of both, or the larger; or only the lines of the cart of the `guest` or of the `customer`.',
  }),
  cartDays: setting({
    name: 'CART_DAYS',
    type: wholeNumber(1, 3_650),
    standard: '30',
    description: 'Carts that nobody has changed for so many days are deleted, with what their buyers told.',
  }),
  quoteSeconds: setting({
    name: 'QUOTE_SECONDS',
    type: wholeNumber(10, 86_400),
    standard: '900',
    description: 'How long a quote holds its price, its stock and its discounts.',
  }),
};
