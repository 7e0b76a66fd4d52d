import type { Market, MarketCountry, ShopLanguage } from '../../generated/prisma/client.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Buyer } from './buyer.ts';
import { countryName, currencyName, currencySymbol, languageName, localeOf } from './intl-names.ts';
import type { Localities } from './localization.store.ts';

/** Countries that weigh in pounds. */
const IMPERIAL = new Set(['LR', 'MM', 'US']);

/** A language as the buyer reads of it. */
export interface LanguageRecord {
  readonly isoCode: string;
  readonly name: string;
  readonly endonymName: string;
}

/** A country as the buyer reads of it. */
export interface CountryRecord {
  readonly isoCode: string;
  readonly name: string;
  readonly currency: { readonly isoCode: string; readonly name: string; readonly symbol: string };
  readonly availableLanguages: readonly LanguageRecord[];
  readonly defaultLanguage: LanguageRecord;
  readonly unitSystem: 'IMPERIAL_SYSTEM' | 'METRIC_SYSTEM';
  readonly marketId: bigint;
}

/** Where and in which language the buyer shops, and what else there is to choose. */
export class LocalizationService {
  constructor(
    private readonly localities: Localities,
    private readonly buyer: Buyer,
  ) {}

  /** The countries that the shop sells to, by name as the buyer's language sorts. */
  countries(): CountryRecord[] {
    const { compare } = new Intl.Collator([localeOf(this.buyer.languageCode), 'en']);
    return this.localities.countries
      .map((country) => this.describe(country))
      .sort((one, other) => compare(one.name, other.name));
  }

  /**
   * The country that the buyer shops in.
   * @throws VitrineError UNAVAILABLE while the shop sells to no country
   */
  country(): CountryRecord {
    const country = this.localities.countries.find(({ countryCode }) => countryCode === this.buyer.countryCode);
    if (!country) throw new VitrineError('UNAVAILABLE', 'The shop sells to no country yet. Fill it: npm run seed.');
    return this.describe(country);
  }

  /** The languages that the shop speaks, the primary one first. */
  languages(): LanguageRecord[] {
    return this.localities.languages.map((language) => this.describeLanguage(language));
  }

  /** The language that the buyer is spoken to in. */
  language(): LanguageRecord {
    const { languages } = this.localities;
    return this.describeLanguage(languages.find(({ code }) => code === this.buyer.languageCode)!);
  }

  /** The market whose prices the buyer sees, or the one of a country. */
  market({ marketId }: { readonly marketId: bigint } = this.buyer): Market & { __typename: 'Market' } {
    return { __typename: 'Market', ...this.localities.markets.find(({ id }) => id === marketId)! };
  }

  private describe({ countryCode: isoCode, marketId, defaultLanguage, name }: MarketCountry): CountryRecord {
    const { languageCode, isPrimaryLanguage } = this.buyer;
    const { currencyCode } = this.market({ marketId });
    const languages = this.languages();
    return {
      isoCode,
      name: isPrimaryLanguage ? name : countryName(isoCode, languageCode),
      currency: {
        isoCode: currencyCode,
        name: currencyName(currencyCode, languageCode),
        symbol: currencySymbol(currencyCode, languageCode),
      },
      availableLanguages: languages,
      defaultLanguage: languages.find((language) => language.isoCode === defaultLanguage) ?? languages[0]!,
      unitSystem: IMPERIAL.has(isoCode) ? 'IMPERIAL_SYSTEM' : 'METRIC_SYSTEM',
      marketId,
    };
  }

  private describeLanguage({ code, name, endonym }: ShopLanguage): LanguageRecord {
    const { languageCode, isPrimaryLanguage } = this.buyer;
    return { isoCode: code, name: isPrimaryLanguage ? name : languageName(code, languageCode), endonymName: endonym };
  }
}
