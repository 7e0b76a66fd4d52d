/** Where goods go, as far as taxes differ by it. */
export interface TaxDestination {
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** Of a state or province, as ISO 3166-2 has it behind the dash: CA of US-CA. */
  readonly zoneCode?: string;
}

/** Something that is sold: a line, or a delivery. */
export interface TaxableItem {
  readonly id: string;
  readonly target: 'line' | 'delivery';
  /** Minor units, after all discounts; of all units. */
  readonly amount: bigint;
  /** False for what no tax is on, such as gift cards. */
  readonly isTaxable: boolean;
}

/** What taxes are asked for. */
export interface TaxRequest {
  readonly currencyCode: string;
  readonly destination: TaxDestination;
  /** Amounts contain the tax, as prices for consumers in the EU do; otherwise it comes on top. */
  readonly areInclusive: boolean;
  readonly items: readonly TaxableItem[];
}

/** A tax on an item. */
export interface TaxLine {
  readonly title: string;
  /** Millionths: 190,000 for 19 %. */
  readonly rateMicros: bigint;
  /** Minor units; zero is a tax, too. */
  readonly amount: bigint;
}

/** The taxes on one item; none where there is no tax on it. */
export interface TaxedItem extends Pick<TaxableItem, 'id' | 'target'> {
  readonly taxLines: readonly TaxLine[];
}

/** Says what taxes there are on what is sold: by the shop's own rates, or by asking somebody who knows them all. */
export interface TaxProvider {
  /** @throws whatever goes wrong, in which case others are asked */
  taxesOn(request: TaxRequest, signal: AbortSignal): Promise<readonly TaxedItem[]>;
}
