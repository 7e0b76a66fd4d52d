import type { Market, MarketCountry, ShopLanguage } from '../../generated/prisma/client.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Buyer } from './buyer.ts';
import { countryName, currencyName, currencySymbol, languageName } from './intl-names.ts';
import type { LocalityDirectory } from './locality-directory.ts';
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

/** Where and in which language the buyer shops, and what else there is to choose. Sends no statement of its own. */
export class LocalizationService {
  constructor(
    private readonly directory: LocalityDirectory,
    private readonly buyer: Buyer,
  ) {}

  /** The countries that the shop sells to, by name. */
  async countries(): Promise<CountryRecord[]> {
    const localities = await this.directory.localities();
    const languages = this.describeLanguages(localities);
    return localities.countries.map((country) => this.describe(country, localities, languages));
  }

  /**
   * The country that the buyer shops in.
   * @throws VitrineError UNAVAILABLE when the shop sells to no country yet
   */
  async country(): Promise<CountryRecord> {
    const localities = await this.directory.localities();
    const country = localities.countries.find(({ countryCode }) => countryCode === this.buyer.countryCode);
    if (!country) throw new VitrineError('UNAVAILABLE', 'The shop sells to no country yet. Fill it: npm run seed.');
    return this.describe(country, localities, this.describeLanguages(localities));
  }

  /** The languages that the shop speaks, the primary one first. */
  async languages(): Promise<LanguageRecord[]> {
    return this.describeLanguages(await this.directory.localities());
  }

  /** The language that the buyer is spoken to in. */
  async language(): Promise<LanguageRecord> {
    return (await this.languages()).find(({ isoCode }) => isoCode === this.buyer.languageCode)!;
  }

  /** The market whose prices the buyer sees, or the one of a country. */
  async market({ marketId }: { readonly marketId: bigint } = this.buyer): Promise<Market & { __typename: 'Market' }> {
    const { markets } = await this.directory.localities();
    return { __typename: 'Market', ...markets.find(({ id }) => id === marketId)! };
  }

  private describe(
    country: MarketCountry,
    { markets }: Localities,
    languages: readonly LanguageRecord[],
  ): CountryRecord {
    const { countryCode: isoCode, marketId, defaultLanguage, name } = country;
    const { languageCode, isPrimaryLanguage } = this.buyer;
    const { currencyCode } = markets.find(({ id }) => id === marketId)!;
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

  private describeLanguages({ languages }: Localities): LanguageRecord[] {
    const { languageCode, isPrimaryLanguage } = this.buyer;
    return languages.map(({ code, name, endonym }: ShopLanguage) => ({
      isoCode: code,
      name: isPrimaryLanguage ? name : languageName(code, languageCode),
      endonymName: endonym,
    }));
  }
}
