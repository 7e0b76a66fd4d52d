import { formatMinor } from '../../platform/money/decimal-amount.ts';

/** An amount as the storefront dialect has it: MoneyV2. */
export interface Money {
  /** Decimal text in whole units of the currency. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currencyCode: string;
}

/** Minor units as MoneyV2. */
export const money = (amount: bigint, currencyCode: string): Money => ({
  amount: formatMinor(amount, currencyCode),
  currencyCode,
});
