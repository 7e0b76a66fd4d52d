import { textScalar } from './text-scalar.ts';

/** HTML that was sanitised when it was stored. */
export const HTML = textScalar({
  name: 'HTML',
  description: 'A piece of HTML, such as "<p>Grey cotton knit.</p>".',
  specifiedByURL: 'https://html.spec.whatwg.org',
  accepts: () => true,
});
