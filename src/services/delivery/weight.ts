/** The weight of a variant, as it was entered. */
export interface Weight {
  readonly weight: number | null;
  readonly weightUnit: 'GRAMS' | 'KILOGRAMS' | 'OUNCES' | 'POUNDS';
}

/** Nanograms: the international avoirdupois pound and ounce are whole numbers of them. */
const NANOGRAMS = {
  GRAMS: 1_000_000_000n,
  KILOGRAMS: 1_000_000_000_000n,
  OUNCES: 28_349_523_125n,
  POUNDS: 453_592_370_000n,
} as const;
/** Decimal places that a weight is read with. */
const PLACES = 6;
const WHOLE = 10n ** BigInt(PLACES) * 1_000_000_000n;
/** A thousand tons: more is a mistake, and what is summed up of it stays a whole number. */
const MOST_GRAMS = 1_000_000_000n;

/**
 * A weight in whole grams, half a gram rounded up; none where it is not known. Its decimal digits are what was entered: a product of
 * floating point numbers falls short of half a gram where they come to it exactly.
 */
export function gramsOf({ weight, weightUnit }: Weight): number {
  if (weight === null || !Number.isFinite(weight) || weight <= 0) return 0;
  if (weight >= Number(MOST_GRAMS)) return Number(MOST_GRAMS);
  const digits = BigInt(weight.toFixed(PLACES).replace('.', ''));
  const grams = (digits * NANOGRAMS[weightUnit] + WHOLE / 2n) / WHOLE;
  return Number(grams < MOST_GRAMS ? grams : MOST_GRAMS);
}
