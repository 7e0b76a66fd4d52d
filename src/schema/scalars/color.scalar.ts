import { textScalar } from './text-scalar.ts';

/** A colour as CSS writes it in hexadecimal. */
export const Color = textScalar({
  name: 'Color',
  description: 'A colour in hexadecimal, such as "#6A8D48".',
  accepts: (text) => /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text),
});
