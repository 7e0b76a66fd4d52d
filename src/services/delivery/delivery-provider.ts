/** What delivering is asked for. */
export interface DeliveryRequest {
  readonly marketId: bigint;
  readonly currencyCode: string;
  readonly destination: DeliveryDestination;
  /** Of what is delivered, before discounts, minor units. */
  readonly subtotal: bigint;
  readonly weightGrams: number;
  /** Lines that are delivered. */
  readonly lines: number;
}

/** Where goods go, as far as delivering differs by it. */
export interface DeliveryDestination {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** As ISO 3166-2 has it behind the dash. */
  readonly zoneCode?: string;
  readonly zip?: string;
}

/** A way in which a cart can be delivered. */
export interface DeliveryOption {
  /** Names the option among those of a cart; the same for the same service. */
  readonly handle: string;
  readonly code: string;
  readonly title: string;
  readonly description: string | null;
  /** Minor units of the cart's currency, before discounts. */
  readonly amount: bigint;
  readonly methodType: 'LOCAL' | 'PICK_UP' | 'SHIPPING';
}

/** Says how a cart can be delivered: by the shop's own rates, or by asking somebody who knows. */
export interface DeliveryProvider {
  /** @throws whatever goes wrong, in which case the shop's own rates are used */
  optionsFor(request: DeliveryRequest, signal: AbortSignal): Promise<readonly DeliveryOption[]>;
}
