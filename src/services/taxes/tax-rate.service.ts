import type { TaxRate } from '../../generated/prisma/client.ts';
import { ratesByPlace, taxRatesOf } from '../../loaders/taxes/taxes.relations.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import type { Connection } from '../../loaders/support/connection.ts';
import { toPage, type PageArgs } from '../../loaders/support/page.ts';
import { readPage } from '../../loaders/support/read-page.ts';
import { percentageOf } from './percentage.ts';

/** Reading which taxes the shop knows. */
export class TaxRateService {
  constructor(private readonly loaders: Loaders) {}

  /**
   * A page of the taxes, by country.
   * @param countryCode ISO 3166-1 alpha-2; all countries when left out
   * @throws VitrineError BAD_USER_INPUT for a wrong page
   */
  list(args: PageArgs, countryCode?: string | null): Promise<Connection<TaxRate>> {
    const { reader, scope } = this.loaders;
    return readPage(reader, scope, taxRatesOf(countryCode ?? null), toPage(args, ratesByPlace));
  }

  /** A tax in percent, as a decimal text. */
  percentage({ rateMicros }: Pick<TaxRate, 'rateMicros'>): string {
    return percentageOf(rateMicros);
  }
}
