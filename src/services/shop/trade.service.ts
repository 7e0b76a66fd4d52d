import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import { homeCountry, primaryMarket } from './home-market.ts';
import type { Localities } from './localization.store.ts';
import { moneyFormat } from './money-format.ts';

/** An address of the online store. */
export interface DomainRecord {
  readonly host: string;
  readonly sslEnabled: boolean;
  readonly url: string;
}

/** What the shop can be paid with. Codes of ISO 3166-1 and ISO 4217. */
export interface PaymentSettingsRecord {
  readonly acceptedCardBrands: readonly never[];
  readonly supportedDigitalWallets: readonly never[];
  readonly countryCode: string;
  readonly currencyCode: string;
  readonly enabledPresentmentCurrencies: readonly string[];
}

/** Where the shop trades, and in which money. Without a market and a language there is no buyer, and none of this. */
export class TradeService {
  /** @param publicUrl address under which the world reaches this server, without a slash at its end */
  constructor(
    private readonly localities: Localities,
    private readonly publicUrl: string,
  ) {}

  /** The address of the online store. */
  primaryDomain(): DomainRecord {
    const { host, protocol } = new URL(this.publicUrl);
    return { host, sslEnabled: protocol === 'https:', url: this.publicUrl };
  }

  /** How amounts in the shop's own currency are written in its primary language: "€{{amount}}". */
  moneyFormat(): string {
    return moneyFormat(primaryMarket(this.localities)!.currencyCode, this.localities.languages[0]!.code);
  }

  /** Codes of the countries that the shop sells to. */
  countryCodes(): string[] {
    return this.localities.countries.map(({ countryCode }) => countryCode).sort();
  }

  /**
   * How the shop can be paid. No cards and no wallets: Vitrine takes no payments yet.
   * @throws VitrineError UNAVAILABLE while the shop sells to no country
   */
  paymentSettings(): PaymentSettingsRecord {
    const country = homeCountry(this.localities) ?? this.localities.countries[0];
    if (!country) throw new VitrineError('UNAVAILABLE', 'The shop sells to no country yet. Fill it: npm run seed.');
    return {
      acceptedCardBrands: [],
      supportedDigitalWallets: [],
      countryCode: country.countryCode,
      currencyCode: primaryMarket(this.localities)!.currencyCode,
      enabledPresentmentCurrencies: [...new Set(this.localities.markets.map(({ currencyCode }) => currencyCode))],
    };
  }
}
