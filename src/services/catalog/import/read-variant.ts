import { measuredType } from '../unit-price.ts';
import type { MetafieldDraft, VariantDraft, VariantFields } from './product-draft.ts';
import type { ImportMarket } from './import-shop.ts';
import type { ProductHeader } from './product-header.ts';
import { readAddress } from './read-media.ts';
import type { RowCells } from './row-cells.ts';

type WeightUnit = VariantFields['weightUnit'];
const WEIGHT_UNITS: Readonly<Record<string, WeightUnit>> = { g: 'GRAMS', kg: 'KILOGRAMS', oz: 'OUNCES', lb: 'POUNDS' };
const GRAMS: Readonly<Record<WeightUnit, number>> = {
  GRAMS: 1,
  KILOGRAMS: 1000,
  OUNCES: 28.349523125,
  POUNDS: 453.59237,
};
const POLICIES = { deny: 'DENY', continue: 'CONTINUE', false: 'DENY', true: 'CONTINUE' } as const;

/** What one row says about a variant. */
export function readVariant(
  header: ProductHeader,
  cells: RowCells,
  optionValues: string[],
  primary: ImportMarket,
): VariantDraft {
  const quantity = cells.number('inventoryQuantity', true);
  const price = header.columns.get('price');
  const amount = price === undefined ? undefined : cells.priceAt(price, primary.currencyCode);
  if (price !== undefined && amount === null)
    cells.wrong(price, 'the variant has no price. Write 0 where it costs nothing');
  const before = header.columns.get('compareAtPrice');
  return {
    optionValues,
    fields: readFields(cells),
    ...(typeof amount === 'bigint' ? { amount } : {}),
    ...(before === undefined ? {} : { compareAtAmount: cells.priceAt(before, primary.currencyCode) }),
    marketPrices: readMarketPrices(header, cells),
    ...(typeof quantity === 'number' ? { quantity } : {}),
    ...(cells.has('variantImageUrl') ? { imageUrl: readAddress(cells, 'variantImageUrl') } : {}),
    metafields: readMetafields(header, cells, 'ProductVariant'),
  };
}

/** Fields of the columns that there are. Blank is what the format says: no SKU, no shipping, no tax, not sold on credit. */
function readFields(cells: RowCells): Partial<VariantFields> {
  const grams = cells.number('grams');
  const weightUnit = cells.oneOf('weightUnit', WEIGHT_UNITS) ?? undefined;
  const fields: Partial<VariantFields> = {
    sku: code(cells, 'sku'),
    barcode: code(cells, 'barcode'),
    weight:
      grams === undefined || grams === null ? grams : Number((grams / GRAMS[weightUnit ?? 'KILOGRAMS']).toFixed(4)),
    weightUnit: weightUnit ?? (grams === undefined ? undefined : 'KILOGRAMS'),
    taxable: blankIs(false, cells.flag('taxable')),
    requiresShipping: blankIs(false, cells.flag('requiresShipping')),
    inventoryTracked: cells.has('inventoryTracker') ? cells.text('inventoryTracker') !== '' : undefined,
    inventoryPolicy: blankIs('DENY', cells.oneOf('inventoryPolicy', POLICIES)),
    quantityValue: cells.number('quantityValue'),
    quantityUnit: unit(cells, 'quantityUnit'),
    referenceValue: cells.number('referenceValue', true),
    referenceUnit: unit(cells, 'referenceUnit'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function blankIs<Value>(blank: Value, value: Value | null | undefined): Value | undefined {
  return value === null ? blank : value;
}

/** Exports put an apostrophe before digits, to keep spreadsheets from taking a code for a number. */
function code(cells: RowCells, column: 'sku' | 'barcode'): string | null | undefined {
  return cells.has(column) ? cells.name(column).replace(/^'(?=\d)/, '') || null : undefined;
}

/** A unit of the storefront dialect: "ml" is ML, "fl oz" is FLOZ. */
function unit(cells: RowCells, column: 'quantityUnit' | 'referenceUnit'): string | null | undefined {
  if (!cells.has(column)) return undefined;
  const name = cells
    .text(column)
    .toUpperCase()
    .replace(/[\s._-]/g, '');
  if (name === '' || measuredType(name) !== 'UNKNOWN') return name || null;
  return cells.refuse(column, 'is no unit that prices are compared by, such as ml, kg, m or item');
}

function readMarketPrices(header: ProductHeader, cells: RowCells): VariantDraft['marketPrices'] {
  const prices: VariantDraft['marketPrices'] = new Map();
  for (const column of header.markets.filter((each) => each.kind === 'price')) {
    const amount = cells.priceAt(column.index, column.currencyCode);
    const before = header.markets.find((each) => each.marketId === column.marketId && each.kind === 'compareAtPrice');
    const compareAtAmount = before ? (cells.priceAt(before.index, before.currencyCode) ?? null) : null;
    if (amount !== undefined) prices.set(column.marketId, amount === null ? null : { amount, compareAtAmount });
  }
  return prices;
}

/** The metafields of an owner, from all columns that are about it; blank ones are to be removed. */
export function readMetafields(
  header: ProductHeader,
  cells: RowCells,
  ownerType: 'Product' | 'ProductVariant',
): MetafieldDraft[] {
  return header.metafields
    .filter((column) => column.ownerType === ownerType)
    .map(({ index, namespace, key, type }) => {
      const value = cells.at(index);
      const kind = type === 'single_line_text_field' && value.includes('\n') ? 'multi_line_text_field' : type;
      return {
        namespace,
        key,
        type: kind,
        value: value === '' ? null : kind === 'boolean' ? value.toLowerCase() : value,
      };
    });
}
