import { Counter, type Registry } from 'prom-client';
import { postJsonTo } from './platform/http/post-json.ts';
import type { Logger } from './platform/logging/create-logger.ts';
import { FallibleService } from './platform/resilience/fallible-service.ts';
import { DeliveryService } from './services/delivery/delivery.service.ts';
import { remoteDeliveryProvider } from './services/delivery/remote-delivery-provider.ts';
import { remoteTaxProvider } from './services/taxes/remote-tax-provider.ts';
import { TaxService } from './services/taxes/tax.service.ts';

/** Who is asked outside. Times in ms; without an address the shop's own rates are used. */
export interface ProviderSettings {
  readonly taxProviderUrl?: string | undefined;
  readonly taxProviderToken?: string | undefined;
  readonly taxProviderTimeoutMs: number;
  readonly deliveryProviderUrl?: string | undefined;
  readonly deliveryProviderToken?: string | undefined;
  readonly deliveryProviderTimeoutMs: number;
}

/** What says what taxes there are and how carts are delivered: one of each for the process. */
export interface Providers {
  readonly taxes: TaxService;
  readonly delivery: DeliveryService;
}

const CALLS = 'vitrine_provider_calls_total';

/**
 * Makes them from the settings. Nobody is asked yet.
 * @param metrics where is counted how asking ended; nowhere when left out
 */
export function openProviders(settings: ProviderSettings, logger: Logger, metrics?: Registry): Providers {
  const calls = metrics && callCounter(metrics);
  const service = (provider: string, timeoutMs: number): FallibleService =>
    new FallibleService({
      timeoutMs,
      onFailure: (err) => logger.warn({ err, provider }, "a provider did not answer: the shop's own rates are used"),
      onOutcome: (outcome) => calls?.inc({ provider, outcome }),
    });
  const { taxProviderUrl: taxUrl, deliveryProviderUrl: deliveryUrl } = settings;
  return {
    taxes: new TaxService(
      taxUrl === undefined
        ? undefined
        : {
            provider: remoteTaxProvider(postJsonTo(taxUrl, settings.taxProviderToken)),
            service: service('taxes', settings.taxProviderTimeoutMs),
          },
    ),
    delivery: new DeliveryService(
      deliveryUrl === undefined
        ? undefined
        : {
            provider: remoteDeliveryProvider(postJsonTo(deliveryUrl, settings.deliveryProviderToken)),
            service: service('delivery', settings.deliveryProviderTimeoutMs),
          },
    ),
  };
}

/** A process may open them more than once, as tests do. */
function callCounter(metrics: Registry): Counter {
  const known = metrics.getSingleMetric(CALLS);
  if (known instanceof Counter) return known;
  return new Counter({
    name: CALLS,
    help: 'How asking a provider of taxes or of deliveries ended: answered, failed, or skipped while it is left alone.',
    labelNames: ['provider', 'outcome'],
    registers: [metrics],
  });
}
