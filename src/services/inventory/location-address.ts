import type { Location } from '../../generated/prisma/client.ts';

/** An address as the storefront dialect has it, as far as a location knows its own. */
export interface LocationAddress {
  readonly address1: string | null;
  readonly city: string | null;
  readonly zip: string | null;
  /** Name of the country. */
  readonly country: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** In lines, as on a letter. */
  readonly formatted: readonly string[];
}

/**
 * Where a location is.
 * @param languageCode as in shop_language; the country is named in it
 */
export function locationAddress(location: Location, languageCode: string): LocationAddress {
  const { address1, city, zip, countryCode } = location;
  const country =
    countryCode && new Intl.DisplayNames([languageCode.replace('_', '-')], { type: 'region' }).of(countryCode);
  const lines = [address1, [zip, city].filter(Boolean).join(' '), country];
  return {
    address1,
    city,
    zip,
    country: country ?? null,
    countryCode,
    formatted: lines.filter((line): line is string => Boolean(line)),
  };
}
