import { textScalar } from './text-scalar.ts';

/** An absolute address. */
export const URLScalar = textScalar({
  name: 'URL',
  description: 'An absolute address with its scheme, such as "https://shop.example/products/mug" (RFC 3986).',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3986',
  accepts: (text) => URL.canParse(text),
});
