import { badInput } from '../errors/vitrine-error.ts';

/**
 * Decimal places of a currency's minor unit, from ISO 4217 (list one; the withdrawn BYR, HRK, LTL, LVL, STD, VEF as they
 * were, JEP and KID as the pound and dollar that they are, XXX as two). Not from Intl: its data (CLDR) says what is in
 * circulation, not what is in the standard, and differs between versions of Node (HUF, IDR and COP have no minor unit
 * there, IQD lost its three places).
 */
const CODES: Readonly<Record<number, string>> = {
  0: `
    BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF`,
  2: `
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY
    COP CRC CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS
    INR IRR JEP JMD KES KGS KHR KID KYD KZT LAK LBP LKR LRD LSL LTL LVL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR
    MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
    SLL SOS SRD SSP STD STN SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VEF VES WST XCD XXX YER
    ZAR ZMW`,
  3: `
    BHD IQD JOD KWD LYD OMR TND`,
};

const EXPONENTS: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES).flatMap(([exponent, codes]) =>
    codes
      .trim()
      .split(/\s+/)
      .map((code) => [code, Number(exponent)] as const),
  ),
);

/** Every currency that the shop can price in: the CurrencyCode values of the storefront dialect 2026-04. */
export const currencyCodes: readonly string[] = [...EXPONENTS.keys()].sort();

/**
 * How many decimal places the minor unit of a currency has: 0 for JPY, 2 for EUR, 3 for KWD.
 * @throws VitrineError BAD_USER_INPUT for a code that is no currency
 */
export function currencyExponent(currencyCode: string): number {
  const exponent = EXPONENTS.get(currencyCode);
  if (exponent === undefined)
    throw badInput('currencyCode', `"${currencyCode}" is no currency. Use an ISO 4217 code such as EUR.`);
  return exponent;
}
