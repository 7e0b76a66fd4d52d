/** Units of a variant that a holder wants to have kept. */
export interface WantedUnits {
  readonly variantId: bigint;
  /** 1 or more. */
  readonly quantity: number;
}

/** A variant of which there is less than is wanted. */
export interface Shortage {
  readonly variantId: bigint;
  readonly wanted: number;
  /** Units that this holder could have, what is kept for it already among them; 0 for a variant that is not there. */
  readonly available: number;
}

/** The units of each variant, once, in the order of the keys; lines of the same variant are added up. */
export function unitsByVariant(wanted: readonly WantedUnits[]): readonly WantedUnits[] {
  const units = new Map<bigint, number>();
  for (const { variantId, quantity } of wanted) units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  return [...units]
    .filter(([, quantity]) => quantity > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([variantId, quantity]) => ({ variantId, quantity }));
}
