import type { Reader } from '../../platform/db/database.ts';
import { unmetered } from '../../platform/db/statement-meter.ts';
import { VitrineError } from '../../platform/errors/vitrine-error.ts';
import type { Buyer, InContext } from './buyer.ts';
import { readLocalities, type Localities } from './localization.store.ts';

/** How long a process may go by what it read, ms. */
const FRESH_FOR_MS = 5_000;

/** The shop's markets, countries and languages, read once for all requests of a few seconds. */
export class LocalityDirectory {
  private known: { localities: Localities; readAt: number } | undefined;
  private reading: Promise<Localities> | undefined;

  constructor(
    private readonly reader: Reader,
    private readonly now: () => number = Date.now,
  ) {}

  /** The localities; from memory while fresh, and while the database is away as long as there is anything. */
  async localities(): Promise<Localities> {
    if (this.known && this.now() - this.known.readAt < FRESH_FOR_MS) return this.known.localities;
    this.reading ??= unmetered(() => this.read()).finally(() => (this.reading = undefined));
    if (!this.known) return this.reading;
    this.reading.catch(() => undefined);
    return this.known.localities;
  }

  /**
   * Where the buyer shops. An unknown country or language falls back to the primary one, as the dialect has it.
   * @throws VitrineError UNAVAILABLE when the shop has no market yet
   */
  async buyer(asked: InContext): Promise<Buyer> {
    const { markets, countries, languages } = await this.localities();
    const primary = markets.find((market) => market.isPrimary) ?? markets[0];
    const primaryLanguage = languages.find((language) => language.isPrimary) ?? languages[0];
    if (!primary || !primaryLanguage)
      throw new VitrineError('UNAVAILABLE', 'The shop has no market or no language yet. Fill it: npm run seed.');
    const country =
      countries.find((candidate) => candidate.countryCode === asked.country) ??
      countries.find((candidate) => candidate.marketId === primary.id);
    const market = markets.find((candidate) => candidate.id === country?.marketId) ?? primary;
    const language = languages.find((candidate) => candidate.code === asked.language) ?? primaryLanguage;
    return {
      countryCode: country?.countryCode ?? '',
      languageCode: language.code,
      isPrimaryLanguage: language.code === primaryLanguage.code,
      marketId: market.id,
      currencyCode: market.currencyCode,
    };
  }

  private async read(): Promise<Localities> {
    const localities = await readLocalities(this.reader);
    this.known = { localities, readAt: this.now() };
    return localities;
  }
}
