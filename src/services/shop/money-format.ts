import { currencyExponent } from '../../platform/money/currency-exponent.ts';
import { localeOf } from './intl-names.ts';

/** What the storefront dialect calls an amount, by how its language writes 1234567.8. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  '1,234,567.8': 'amount',
  '1.234.567,8': 'amount_with_comma_separator',
  "1'234'567.8": 'amount_with_apostrophe_separator',
  '1 234 567,8': 'amount_with_space_separator',
  '1 234 567.8': 'amount_with_period_and_space_separator',
};

/** The same for currencies without a minor unit. */
const WHOLE_PLACEHOLDERS: Readonly<Record<string, string>> = {
  amount: 'amount_no_decimals',
  amount_with_comma_separator: 'amount_no_decimals_with_comma_separator',
  amount_with_apostrophe_separator: 'amount_no_decimals',
  amount_with_space_separator: 'amount_no_decimals_with_space_separator',
  amount_with_period_and_space_separator: 'amount_no_decimals_with_space_separator',
};

/** How a language writes amounts of a currency, as a template of the storefront dialect: "€{{amount}}". */
export function moneyFormat(currencyCode: string, languageCode: string): string {
  const locales = [localeOf(languageCode), 'en'];
  const digits = new Intl.NumberFormat(locales, { maximumFractionDigits: 1 }).format(1_234_567.8);
  const decimal = PLACEHOLDERS[digits.replace(/\s/g, ' ').replace(/’/g, "'")] ?? 'amount';
  const placeholder = currencyExponent(currencyCode) === 0 ? WHOLE_PLACEHOLDERS[decimal]! : decimal;
  return aroundAmount(locales, currencyCode, `{{${placeholder}}}`);
}

/** The currency's symbol before or after the amount, with the space between them that the language wants. */
function aroundAmount(locales: string[], currency: string, amount: string): string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locales, style)
    .formatToParts(1)
    .map(({ type, value }) => (type === 'integer' ? amount : value.replace(/\s/g, ' ')))
    .join('');
}
