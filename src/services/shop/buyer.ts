import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { homeCountry, primaryMarket } from './home-market.ts';
import type { Localities } from './localization.store.ts';

/** What an operation asks for with @inContext. Codes as in the storefront dialect, upper case. */
export interface InContext {
  readonly country?: string | null;
  readonly language?: string | null;
}

/** Where and in which language the buyer of a request shops: @inContext, resolved against the shop's markets. */
export interface Buyer {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** As in shop_language. */
  readonly languageCode: string;
  /** The shop's primary language, which needs no translation. */
  readonly isPrimaryLanguage: boolean;
  readonly marketId: bigint;
  /** ISO 4217. */
  readonly currencyCode: string;
}

/**
 * Where the buyer shops. An unknown country falls back to the shop's own and an unknown language to its primary one, as
 * the dialect has it.
 * @throws VitrineError UNAVAILABLE while the shop has no market or no language
 */
export function buyerOf(localities: Localities, asked: InContext): Buyer {
  const { countries, languages } = localities;
  const primary = languages.find(({ isPrimary }) => isPrimary) ?? languages[0];
  const country = countries.find(({ countryCode }) => countryCode === asked.country) ?? homeCountry(localities);
  const market = localities.markets.find(({ id }) => id === country?.marketId) ?? primaryMarket(localities);
  if (!primary || !market)
    throw new VitrineError('UNAVAILABLE', 'The shop has no market or no language yet. Fill it: npm run seed.');
  const language = languages.find(({ code }) => code === asked.language) ?? primary;
  return {
    countryCode: country?.countryCode ?? '',
    languageCode: language.code,
    isPrimaryLanguage: language.code === primary.code,
    marketId: market.id,
    currencyCode: market.currencyCode,
  };
}
