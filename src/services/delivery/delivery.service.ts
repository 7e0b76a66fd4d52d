import type { FallibleService } from '../../platform/resilience/fallible-service.ts';
import type { DeliveryOption, DeliveryProvider, DeliveryRequest } from './delivery-provider.ts';
import { optionsByRates, type DeliveryRate } from './options-by-rates.ts';

/** Ways of delivering, and whether they are those of who knows exactly. */
export interface OfferedDelivery {
  readonly options: readonly DeliveryOption[];
  /** True where somebody outside should have been asked and did not answer, so that the shop's own rates were used. */
  readonly isEstimated: boolean;
}

/** Somebody outside who is asked how a cart can be delivered. */
export interface OutsideDelivery {
  readonly provider: DeliveryProvider;
  readonly service: FallibleService;
}

/** Says how carts can be delivered, and for how much. One for the process. */
export class DeliveryService {
  /** @param outside who is asked; the shop's own rates when left out */
  constructor(private readonly outside?: OutsideDelivery) {}

  /**
   * How a cart can be delivered, the cheapest way first. Whoever calls it holds no lock and no connection meanwhile.
   * @param rates the shop's own, of the zone that it goes to
   */
  async optionsFor(request: DeliveryRequest, rates: readonly DeliveryRate[]): Promise<OfferedDelivery> {
    const { outside } = this;
    if (!outside) return { options: optionsByRates(rates, request), isEstimated: false };
    const options = await outside.service.ask((signal) => outside.provider.optionsFor(request, signal));
    return options ? { options, isEstimated: false } : { options: optionsByRates(rates, request), isEstimated: true };
  }
}
