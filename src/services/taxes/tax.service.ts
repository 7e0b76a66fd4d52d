import type { FallibleService } from '../../platform/resilience/fallible-service.ts';
import { taxByRates, type TaxRate } from './tax-by-rates.ts';
import type { TaxedItem, TaxProvider, TaxRequest } from './tax-provider.ts';

/** Taxes, and whether they are those of who knows exactly. */
export interface Taxed {
  readonly items: readonly TaxedItem[];
  /** True where somebody outside should have been asked and did not answer, so that the shop's own rates were used. */
  readonly isEstimated: boolean;
}

/** Somebody outside who is asked for taxes. */
export interface OutsideTaxes {
  readonly provider: TaxProvider;
  readonly service: FallibleService;
}

/** Taxes on what is sold. One for the process. */
export class TaxService {
  /** @param outside who is asked; the shop's own rates when left out */
  constructor(private readonly outside?: OutsideTaxes) {}

  /**
   * The taxes on what is sold. Whoever calls it holds no lock and no connection meanwhile.
   * @param rates the shop's own, for the country of the destination
   */
  async taxesOn(request: TaxRequest, rates: readonly TaxRate[]): Promise<Taxed> {
    const { outside } = this;
    if (!outside || request.items.length === 0) return { items: taxByRates(rates, request), isEstimated: false };
    const items = await outside.service.ask((signal) => outside.provider.taxesOn(request, signal));
    return items ? { items, isEstimated: false } : { items: taxByRates(rates, request), isEstimated: true };
  }
}
