import { divideHalfAwayFromZero } from '../../platform/money/currency-conversion.ts';

/** How much of something a variant holds, and per how much of it the unit price is said. */
export interface UnitMeasure {
  readonly quantityValue: number | null;
  readonly quantityUnit: string | null;
  readonly referenceValue: number | null;
  readonly referenceUnit: string | null;
}

/** What is measured, as the storefront dialect names it. */
export type MeasuredType = 'VOLUME' | 'WEIGHT' | 'LENGTH' | 'AREA' | 'COUNT' | 'UNKNOWN';

/** Each unit as a whole number of a part of its kind so small that the US customary units are whole too. */
const UNITS: Readonly<Record<string, readonly [MeasuredType, bigint]>> = {
  ML: ['VOLUME', 10_000_000_000n],
  CL: ['VOLUME', 100_000_000_000n],
  L: ['VOLUME', 10_000_000_000_000n],
  M3: ['VOLUME', 10_000_000_000_000_000n],
  FLOZ: ['VOLUME', 295_735_295_625n],
  PT: ['VOLUME', 4_731_764_730_000n],
  QT: ['VOLUME', 9_463_529_460_000n],
  GAL: ['VOLUME', 37_854_117_840_000n],
  MG: ['WEIGHT', 1_000_000n],
  G: ['WEIGHT', 1_000_000_000n],
  KG: ['WEIGHT', 1_000_000_000_000n],
  OZ: ['WEIGHT', 28_349_523_125n],
  LB: ['WEIGHT', 453_592_370_000n],
  MM: ['LENGTH', 10n],
  CM: ['LENGTH', 100n],
  M: ['LENGTH', 10_000n],
  IN: ['LENGTH', 254n],
  FT: ['LENGTH', 3_048n],
  YD: ['LENGTH', 9_144n],
  M2: ['AREA', 100_000_000n],
  FT2: ['AREA', 9_290_304n],
  ITEM: ['COUNT', 1n],
};

/** Decimal places of a quantity that count. */
const QUANTITY_DIGITS = 6;

/** What a unit measures. */
export const measuredType = (unit: string | null): MeasuredType => UNITS[unit ?? '']?.[0] ?? 'UNKNOWN';

/** The unit as the storefront dialect names it. */
export const unitName = (unit: string): string => (unit in UNITS ? unit : 'UNKNOWN');

/**
 * The price of the reference quantity, in minor units, rounded half away from zero; integers throughout.
 * @param amount price of the variant, minor units
 * @returns null without a measure, or with units that do not measure the same thing
 */
export function unitPrice(amount: bigint, measure: UnitMeasure): bigint | null {
  const { quantityValue, referenceValue } = measure;
  const quantity = UNITS[measure.quantityUnit ?? ''];
  const reference = UNITS[measure.referenceUnit ?? ''];
  if (!quantityValue || quantityValue < 0 || !referenceValue || !quantity || quantity[0] !== reference?.[0])
    return null;
  const content = BigInt(Math.round(quantityValue * 10 ** QUANTITY_DIGITS)) * quantity[1];
  if (content === 0n) return null;
  return divideHalfAwayFromZero(
    amount * BigInt(referenceValue) * reference[1] * 10n ** BigInt(QUANTITY_DIGITS),
    content,
  );
}
