import { moneyFormat } from './intl-names.ts';
import type { LocalityDirectory } from './locality-directory.ts';
import { primaryMarket, type Localities } from './localization.store.ts';

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

/** Where the shop trades, and in which money. Sends no statement of its own. */
export class TradeService {
  /** @param publicUrl address under which the world reaches this server, without a slash at its end */
  constructor(
    private readonly directory: LocalityDirectory,
    private readonly publicUrl: string,
  ) {}

  /** The address of the online store. */
  primaryDomain(): DomainRecord {
    const { host, protocol } = new URL(this.publicUrl);
    return { host, sslEnabled: protocol === 'https:', url: this.publicUrl };
  }

  /** How amounts in the shop's own currency are written: "€{{amount}}". */
  async moneyFormat(): Promise<string> {
    const localities = await this.directory.localities();
    return moneyFormat(primaryMarket(localities).currencyCode, localities.languages[0]!.code);
  }

  /** Codes of the countries that the shop sells to. */
  async countryCodes(): Promise<string[]> {
    return codesOf(await this.directory.localities());
  }

  /** How the shop can be paid. No cards and no wallets: Vitrine takes no payments yet. */
  async paymentSettings(): Promise<PaymentSettingsRecord> {
    const localities = await this.directory.localities();
    const home = primaryMarket(localities);
    return {
      acceptedCardBrands: [],
      supportedDigitalWallets: [],
      countryCode:
        localities.countries.find(({ marketId }) => marketId === home.id)?.countryCode ?? codesOf(localities)[0]!,
      currencyCode: home.currencyCode,
      enabledPresentmentCurrencies: [...new Set(localities.markets.map(({ currencyCode }) => currencyCode))],
    };
  }
}

const codesOf = ({ countries }: Localities): string[] => countries.map(({ countryCode }) => countryCode).sort();
