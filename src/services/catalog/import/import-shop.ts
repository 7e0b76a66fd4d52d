/** What an import has to know of the shop. */
export interface ImportShop {
  /** All markets, the primary one first. */
  markets: readonly ImportMarket[];
  /** Where the stock of a file without locations lies. */
  locationId: bigint;
}

/** A market, by the names that a column may call it. */
export interface ImportMarket {
  id: bigint;
  isPrimary: boolean;
  currencyCode: string;
  rateMicros: bigint;
  /** Name, handle, and the country where it is the only one. */
  names: readonly string[];
}

/** @throws Error where the shop has no primary market; the store refuses such a shop before */
export function primaryMarket(shop: ImportShop): ImportMarket {
  const market = shop.markets.find((each) => each.isPrimary);
  if (!market) throw new Error('The shop has no primary market');
  return market;
}
