import { type DiscountClass, type DiscountKind, type DiscountMethod } from '../../../generated/prisma/client.ts';

/** A discount of the demo shop; what it does not say is empty. */
export interface DemoDiscount {
  title: string;
  method: DiscountMethod;
  class: DiscountClass;
  kind: DiscountKind;
  codes?: readonly string[];
  /** Millionths that are taken off. */
  rateMicros?: number;
  /** Minor units by currency. */
  amounts?: Readonly<Record<string, string>>;
  minimumSubtotals?: Readonly<Record<string, string>>;
  /** Handle of the collection that somebody buys of, and how many of it for one more. */
  buys?: { collection: string; quantity: number };
  combinesWith?: readonly DiscountClass[];
  customerTags?: readonly string[];
  usageLimit?: number;
  perCustomerLimit?: number;
}

/** One of each sort. Codes may be written in whichever case. */
export const DISCOUNTS: readonly DemoDiscount[] = [
  {
    ...{ title: 'Welcome to Skerry', method: 'CODE', class: 'ORDER', kind: 'PERCENTAGE', rateMicros: 100_000 },
    ...{ codes: ['WELCOME10', 'HELLO10'], combinesWith: ['SHIPPING'] },
  },
  {
    ...{ title: 'Delivered for free', method: 'CODE', class: 'SHIPPING', kind: 'FREE_SHIPPING', codes: ['FREESHIP'] },
    combinesWith: ['ORDER', 'PRODUCT'],
  },
  {
    ...{ title: 'Ten off', method: 'CODE', class: 'ORDER', kind: 'FIXED', codes: ['TENOFF'] },
    amounts: { EUR: '1000', GBP: '1000', USD: '1000', CHF: '1000', JPY: '1500', KWD: '3000' },
    minimumSubtotals: { EUR: '5000', GBP: '5000', USD: '5000', CHF: '5000', JPY: '7500', KWD: '15000' },
  },
  {
    ...{ title: 'Three rituals, one of them free', method: 'CODE', class: 'PRODUCT', kind: 'BUY_X_GET_Y' },
    ...{ codes: ['RITUALS3FOR2'], rateMicros: 1_000_000, buys: { collection: 'rituals', quantity: 2 } },
    combinesWith: ['SHIPPING'],
  },
  {
    ...{ title: 'For the first hundred', method: 'CODE', class: 'ORDER', kind: 'PERCENTAGE', rateMicros: 250_000 },
    ...{ codes: ['FIRST100'], usageLimit: 100, perCustomerLimit: 1 },
  },
  {
    ...{ title: 'For whole rooms', method: 'AUTOMATIC', class: 'ORDER', kind: 'PERCENTAGE', rateMicros: 50_000 },
    minimumSubtotals: { EUR: '150000', GBP: '130000', USD: '160000', CHF: '145000', JPY: '246000', KWD: '500000' },
    combinesWith: ['PRODUCT', 'SHIPPING'],
  },
];

/** A gift card of the demo shop. Everybody who reads this knows its code. */
export interface DemoGiftCard {
  code: string;
  currency: string;
  /** Minor units. */
  amount: number;
  note: string;
}

export const GIFT_CARDS: readonly DemoGiftCard[] = [
  { code: 'SKERRYPRESENT222', currency: 'EUR', amount: 5_000, note: 'To try with; its code is in the source.' },
  { code: 'SKERRYTHANKYU333', currency: 'GBP', amount: 2_500, note: 'To try with; its code is in the source.' },
];
