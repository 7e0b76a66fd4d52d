/** The weight of a variant, as it was entered. */
export interface Weight {
  readonly weight: number | null;
  readonly weightUnit: 'GRAMS' | 'KILOGRAMS' | 'OUNCES' | 'POUNDS';
}

/** International avoirdupois pound and ounce, exactly. */
const GRAMS = { GRAMS: 1, KILOGRAMS: 1_000, OUNCES: 28.349523125, POUNDS: 453.59237 } as const;

/** A weight in whole grams, half a gram rounded up; none where it is not known. */
export function gramsOf({ weight, weightUnit }: Weight): number {
  if (weight === null || !Number.isFinite(weight) || weight <= 0) return 0;
  return Math.round(weight * GRAMS[weightUnit]);
}
