import type { ImportShop } from '../import/import-shop.ts';
import type { OptionDraft, VariantDraft, VariantFields } from '../import/product-draft.ts';
import type { StoredProduct, StoredVariant } from '../import/stored-product.ts';
import { measuredType } from '../unit-price.ts';
import type { InputProblems, Path } from './input-problems.ts';
import type { MeasureInput, VariantInput } from './product-input.ts';
import { readAddress } from './read-media.ts';
import { readMetafields } from './read-metafields.ts';
import { readPrices } from './read-prices.ts';

const HEAVIEST = 1_000_000_000;

/** What an input is read against. */
export interface VariantContext {
  readonly stored: StoredProduct | null;
  readonly shop: ImportShop;
  readonly problems: InputProblems;
}

/** What one input says of a variant, apart from its option values. */
export function readVariant(
  input: VariantInput,
  path: Path,
  old: StoredVariant | undefined,
  { shop, problems }: VariantContext,
): VariantDraft {
  const mediaSrc = input.mediaSrc;
  return {
    ...(old ? { id: old.id } : {}),
    optionValues: [],
    fields: readFields(input, path, problems),
    ...readPrices(input, path, old, shop, problems),
    ...(mediaSrc === undefined
      ? {}
      : { imageUrl: mediaSrc === null ? null : (readAddress([...path, 'mediaSrc'], mediaSrc, problems) ?? null) }),
    metafields: readMetafields(input.metafields ?? [], [...path, 'metafields'], old?.metafields ?? [], problems),
  };
}

/** The variant of the product with this id, or undefined. */
export function readVariantId(path: Path, id: string, { stored, problems }: VariantContext): StoredVariant | undefined {
  const key = problems.key(path, id, 'ProductVariant');
  const variant = stored?.variants.find((each) => each.id === key);
  if (!variant && key !== undefined) problems.add('NOT_FOUND', path, 'The product has no such variant.');
  return variant;
}

function readFields(input: VariantInput, path: Path, problems: InputProblems): Partial<VariantFields> {
  const code = (name: 'sku' | 'barcode') =>
    input[name] == null ? input[name] : problems.text([...path, name], input[name], 255) || null;
  const { weight, weightUnit, taxable, requiresShipping, inventoryTracked, inventoryPolicy } = input;
  if (weight != null && weight < 0) problems.add('TOO_SMALL', [...path, 'weight'], 'A weight is zero or more.');
  if (weight != null && weight > HEAVIEST)
    problems.add('TOO_LARGE', [...path, 'weight'], `A weight is ${HEAVIEST} at the most.`);
  const fields = {
    sku: code('sku'),
    barcode: code('barcode'),
    weight,
    weightUnit: weightUnit ?? undefined,
    taxable: taxable ?? undefined,
    requiresShipping: requiresShipping ?? undefined,
    inventoryTracked: inventoryTracked ?? undefined,
    inventoryPolicy: inventoryPolicy ?? undefined,
    ...readMeasure(input.unitPriceMeasurement, [...path, 'unitPriceMeasurement'], problems),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function readMeasure(
  measure: MeasureInput | null | undefined,
  path: Path,
  problems: InputProblems,
): Partial<VariantFields> {
  if (measure === undefined) return {};
  if (measure === null) return { quantityValue: null, quantityUnit: null, referenceValue: null, referenceUnit: null };
  const { quantityValue, quantityUnit, referenceValue, referenceUnit } = measure;
  if (!(quantityValue > 0)) problems.add('TOO_SMALL', [...path, 'quantityValue'], 'A quantity is more than zero.');
  if (referenceValue < 1) problems.add('TOO_SMALL', [...path, 'referenceValue'], 'A reference is one or more.');
  if (measuredType(quantityUnit) !== measuredType(referenceUnit))
    problems.add(
      'INVALID',
      [...path, 'referenceUnit'],
      `${referenceUnit} does not measure what ${quantityUnit} measures.`,
    );
  return { quantityValue, quantityUnit, referenceValue, referenceUnit };
}

/** One value for each option, in the order of the options; undefined where the input does not say that. */
export function readOptionValues(
  input: VariantInput,
  path: Path,
  options: readonly OptionDraft[],
  problems: InputProblems,
  unknownValue: (option: OptionDraft, name: string, path: Path) => void,
): string[] | undefined {
  const at = [...path, 'optionValues'];
  const given = input.optionValues ?? [];
  const [only, ...others] = options;
  const isPlain = only && others.length === 0 && only.values.length === 1 && only.values[0] === 'Default Title';
  if (given.length === 0 && isPlain) return [...only.values];
  const values = new Map<string, string>();
  for (const [index, { optionName, name }] of given.entries()) {
    const option = options.find((each) => each.name === optionName.trim());
    if (!option)
      problems.add('NOT_FOUND', [...at, String(index), 'optionName'], 'The product has no option of this name.');
    else if (values.has(option.name))
      problems.add('TAKEN', [...at, String(index), 'optionName'], `The variant has two values for "${option.name}".`);
    else {
      const text = problems.name([...at, String(index), 'name'], name);
      if (!option.values.includes(text)) unknownValue(option, text, [...at, String(index), 'name']);
      values.set(option.name, text);
    }
  }
  const missing = options.filter(({ name }) => !values.has(name)).map(({ name }) => `"${name}"`);
  if (missing.length > 0)
    return problems.add('BLANK', at, `The variant has no value for ${missing.join(', ')}. Say one for each option.`);
  return options.map(({ name }) => values.get(name) ?? '');
}

/** No two variants are the same. */
export function refuseSameVariants(
  variants: readonly { optionValues: readonly string[]; path: Path | null }[],
  problems: InputProblems,
): void {
  const seen = new Set<string>();
  // Those that were there before are told first, so that the new one is what is wrong.
  for (const { optionValues, path } of [...variants].sort(
    (a, b) => Number(a.path !== null) - Number(b.path !== null),
  )) {
    const key = JSON.stringify(optionValues);
    if (seen.has(key) && path)
      problems.add('TAKEN', [...path, 'optionValues'], `The variant ${optionValues.join(' / ')} is there already.`);
    seen.add(key);
  }
}
