import type { InputPath } from '../edits/problem-list.ts';
import { whyInapplicable, type Inapplicable } from '../promotions/pricing/chosen-lines.ts';
import type { CodeFound } from '../promotions/discount.store.ts';
import { checkStorable } from './cart-attributes.ts';
import type { CartChange, CartWarningCode } from './cart-change.ts';
import type { CartProblems } from './cart-refusal.ts';
import type { CartPricing } from './pricing/cart-pricing.ts';
import { discountableLines } from './pricing/discounted-cart.ts';

const MOST = 20;
const LONGEST = 255;

/** The codes of an input, each once whatever its case; what is wrong with them is added to the problems. */
export function readCodes(codes: readonly string[], field: InputPath, problems: CartProblems): readonly string[] {
  const read = new Map<string, string>();
  for (const [index, text] of codes.entries()) {
    const code = text.trim();
    checkStorable(code, LONGEST, [...field, index], problems);
    if (code !== '' && !read.has(code.toLowerCase())) read.set(code.toLowerCase(), code);
  }
  if (read.size > MOST)
    problems.add('INVALID', field, `"${field.at(-1)}" has ${read.size} codes; ${MOST} are the most.`);
  return [...read.values()];
}

/** Why a code cannot be used by this buyer here and now: the dialect's word, and a sentence. */
const PROBLEMS: Readonly<Record<NonNullable<CodeFound['problem']>, readonly [CartWarningCode, string]>> = {
  NOT_FOUND: ['DISCOUNT_NOT_FOUND', 'is not a code of this shop.'],
  INACTIVE: ['DISCOUNT_CURRENTLY_INACTIVE', 'cannot be used now.'],
  MARKET: ['DISCOUNT_CURRENTLY_INACTIVE', 'cannot be used in this country.'],
  USAGE_LIMIT_REACHED: ['DISCOUNT_USAGE_LIMIT_REACHED', 'has been used as often as it could be.'],
  CUSTOMER_USAGE_LIMIT_REACHED: [
    'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED',
    'has been used by you as often as it could be.',
  ],
  CUSTOMER_NOT_ELIGIBLE: ['DISCOUNT_CUSTOMER_NOT_ELIGIBLE', 'is for other customers.'],
  CUSTOMER_MISSING: ['DISCOUNT_ELIGIBLE_CUSTOMER_MISSING', 'is for customers: sign in to use it.'],
};

const INAPPLICABLE: Readonly<Record<Inapplicable['reason'], readonly [CartWarningCode, string]>> = {
  NO_LINES: ['DISCOUNT_NO_ENTITLED_LINE_ITEMS', 'is for other products than those in the cart.'],
  SUBTOTAL_TOO_SMALL: ['DISCOUNT_PURCHASE_NOT_IN_RANGE', 'needs more in the cart.'],
  QUANTITY_TOO_SMALL: ['DISCOUNT_QUANTITY_NOT_IN_RANGE', 'needs more units in the cart.'],
};

/** Tells of each code that takes nothing off the cart why that is. @param cartId global id of the cart */
export function warnOfCodes({ codes, cart, discounts }: CartPricing, cartId: string, change: CartChange): void {
  const used = new Set(
    [...cart.lines.flatMap((line) => line.discounts), ...(cart.delivery?.discounts ?? [])].map(
      ({ discount }) => discount.id,
    ),
  );
  const lines = discountableLines(cart.lines);
  for (const { code, discountId, problem } of codes) {
    if (discountId !== null && used.has(discountId)) continue;
    const discount = discounts.find(({ id }) => id === discountId);
    const why = discount && whyInapplicable(discount, lines);
    const [word, sentence] = problem ? PROBLEMS[problem] : why ? INAPPLICABLE[why.reason] : NOT_HONOURED;
    change.warn(word, cartId, `"${code}" ${sentence}`);
  }
}

const NOT_HONOURED = ['DISCOUNT_CODE_NOT_HONOURED', 'takes nothing off: other discounts save more.'] as const;
