import { type ProductFamily } from '../families/product-family.ts';
import { ISLANDS } from '../words/islands.ts';
import { type Text } from '../words/text.ts';

/** How a product is called, and what it is called after. */
export interface ProductName {
  line: string;
  title: Text;
}

/**
 * The name of the n-th product of a family: line, style and noun. No two are alike: n walks through all combinations
 * in leaps that share no divisor with their number, and numbers the series once it has been through.
 */
export function productName({ code, nouns, styles }: ProductFamily, n: number): ProductName {
  const combinations = ISLANDS.length * nouns.length * styles.length;
  const start = code.charCodeAt(0) * 7 + code.charCodeAt(1) * 31 + code.charCodeAt(2) * 11;
  const at = (start + (n % combinations) * leap(combinations)) % combinations;
  const line = ISLANDS[at % ISLANDS.length] ?? ISLANDS[0];
  const noun = nouns[Math.floor(at / ISLANDS.length) % nouns.length] as Text;
  const style = styles[Math.floor(at / (ISLANDS.length * nouns.length))] as Text;
  const series = Math.floor(n / combinations) + 1;
  return {
    line,
    title: [
      [line, style[0], noun[0], series > 1 ? `No. ${series}` : ''].filter(Boolean).join(' '),
      [[noun[1], line].join(' '), style[1], series > 1 ? `Nr. ${series}` : ''].filter(Boolean).join(', '),
    ],
  };
}

/** A step near the golden section of the whole, without a common divisor, so that neighbours differ in every part. */
function leap(combinations: number): number {
  let step = Math.round(combinations * 0.618);
  while (divisor(step, combinations) !== 1) step += 1;
  return step;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
