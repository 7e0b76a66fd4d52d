import { textScalar } from './text-scalar.ts';

/** A decimal number as text, because a float cannot hold an amount of money. */
export const Decimal = textScalar({
  name: 'Decimal',
  description: 'A signed decimal number of any length, as text, such as "29.99".',
  accepts: (text) => /^-?\d+(?:\.\d+)?$/.test(text),
});
