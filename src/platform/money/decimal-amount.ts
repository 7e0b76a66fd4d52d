import { badInput } from '../errors/vitrine-error.ts';
import { currencyExponent } from './currency-exponent.ts';

/** Digits before the point at the most: what fits a PostgreSQL bigint with any exponent. */
const MOST_DIGITS = 15;
const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/**
 * Minor units as the decimal string of the storefront dialect's MoneyV2.amount: the published API prints one decimal
 * place where the second is zero ("12.5", "10.0", also for JPY), so do we.
 * @param amount minor units of the currency
 */
export function formatMinor(amount: bigint, currencyCode: string): string {
  const exponent = currencyExponent(currencyCode);
  const digits = (amount < 0n ? -amount : amount).toString().padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent);
  const fraction = digits.slice(digits.length - exponent).replace(/0+$/, '');
  return `${amount < 0n ? '-' : ''}${whole}.${fraction || '0'}`;
}

/**
 * A decimal string ("12.50") as minor units, exactly and without floating point. Zeros beyond the currency's decimal
 * places are accepted, other digits are not: nothing is rounded here.
 * @throws VitrineError BAD_USER_INPUT that names what is wrong with the text
 */
export function parseMinor(text: string, currencyCode: string): bigint {
  const exponent = currencyExponent(currencyCode);
  const match = DECIMAL.exec(text.trim());
  if (!match) throw badInput('amount', `"${text.slice(0, 40)}" is not an amount. Write it like 12.50.`);
  const [, sign, whole = '', fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > exponent)
    throw badInput('amount', `"${text.slice(0, 40)}" has more decimal places than ${currencyCode} (${exponent}).`);
  if (whole.replace(/^0+/, '').length > MOST_DIGITS)
    throw badInput('amount', `"${text.slice(0, 40)}" is too large: at most ${MOST_DIGITS} digits before the point.`);
  const minor = BigInt(whole + significant.padEnd(exponent, '0'));
  return sign === '-' ? -minor : minor;
}
