import { formatMinor } from '../../../platform/money/decimal-amount.ts';
import type { ChosenFacet } from './chosen-facets.ts';
import type { FacetCount } from './facet-counts.store.ts';
import { facetIds, facetValueId, optionFacetId } from './facet-id.ts';
import type { FacetLabels } from './facet-labels.ts';
import type { ProductFilter } from './product-filter.ts';

/** How a value looks: a CSS colour, or a picture. */
export interface FacetSwatch {
  readonly color: string | null;
  readonly swatchMediaId: bigint | null;
}

/** One value of a facet: FilterValue of the storefront dialect. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** The ProductFilter that narrows a list to this value, as JSON. */
  readonly input: string;
  readonly image: null;
  readonly swatch: FacetSwatch | null;
}

/** Something that a list of products can be narrowed by: Filter of the storefront dialect. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly type: 'LIST' | 'PRICE_RANGE' | 'BOOLEAN';
  readonly presentation: 'TEXT' | 'SWATCH' | null;
  readonly values: readonly FacetValue[];
}

/** The order in which the facets are shown. */
const kinds: readonly FacetCount['kind'][] = ['available', 'price', 'vendor', 'productType', 'option', 'tag'];

/**
 * Counts as facets. What is chosen stays in its facet when nothing is left of it, so that it can be taken back.
 * @param currencyCode that of the prices counted
 */
export function toFacets(
  counts: readonly FacetCount[],
  chosen: readonly ChosenFacet[],
  labels: FacetLabels,
  currencyCode: string,
): Facet[] {
  return kinds.flatMap((kind): Facet[] => {
    const ofKind = counts.filter((count) => count.kind === kind);
    if (kind === 'available') return availabilityFacet(ofKind, labels);
    if (kind === 'price') return ofKind.map((count) => priceFacet(count, labels, currencyCode));
    if (kind === 'option') return optionFacets(ofKind, chosen);
    const facet = chosen.find((one) => one.kind === kind);
    return listFacet(facetIds[kind], labels[kind], ofKind, facet, (value) => ({ [filterField[kind]]: value }));
  });
}

const filterField = { vendor: 'productVendor', productType: 'productType', tag: 'tag' } as const;

const inputOf = (filter: ProductFilter): string => JSON.stringify(filter);

function availabilityFacet(counts: readonly FacetCount[], labels: FacetLabels): Facet[] {
  if (counts.length === 0) return [];
  const value = (available: boolean): FacetValue => ({
    id: `${facetIds.available}.${available ? 1 : 0}`,
    label: available ? labels.inStock : labels.outOfStock,
    count: counts.find((count) => count.value === String(available))?.count ?? 0,
    input: inputOf({ available }),
    image: null,
    swatch: null,
  });
  const values = [value(true), value(false)];
  return [{ id: facetIds.available, label: labels.available, type: 'LIST', presentation: 'TEXT', values }];
}

function priceFacet(counted: FacetCount, labels: FacetLabels, currencyCode: string): Facet {
  const amount = (minor: bigint | null): number => Number(formatMinor(minor ?? 0n, currencyCode));
  const input = inputOf({ price: { min: amount(counted.least), max: amount(counted.most) } });
  const value = { id: facetIds.price, label: labels.price, count: counted.count, input, image: null, swatch: null };
  return { id: facetIds.price, label: labels.price, type: 'PRICE_RANGE', presentation: null, values: [value] };
}

function optionFacets(counts: readonly FacetCount[], chosen: readonly ChosenFacet[]): Facet[] {
  const names = [...new Set(counts.map((count) => count.option!))];
  return names.flatMap((name) => {
    const ofOption = counts.filter((count) => count.option === name);
    const label = ofOption[0]!.optionLabel!;
    const facet = chosen.find((one) => one.kind === 'option' && (one.name === name || one.name === label));
    return listFacet(optionFacetId(name), label, ofOption, facet, (value) => ({ variantOption: { name, value } }));
  });
}

function listFacet(
  id: string,
  label: string,
  counts: readonly FacetCount[],
  chosen: ChosenFacet | undefined,
  filter: (value: string) => ProductFilter,
): Facet[] {
  const value = (text: string, shown: string, count: number, swatch: FacetSwatch | null): FacetValue => ({
    id: facetValueId(id, text),
    label: shown,
    count,
    input: inputOf(filter(text)),
    image: null,
    swatch,
  });
  const values = counts.map((count) => value(count.value, count.label, count.count, swatchOf(count)));
  const known = new Set(counts.flatMap((count) => [count.value, count.label]));
  for (const missing of new Set(chosen?.values as string[] | undefined))
    if (!known.has(missing)) values.push(value(missing, missing, 0, null));
  if (values.length === 0) return [];
  const presentation = values.some((one) => one.swatch !== null) ? 'SWATCH' : 'TEXT';
  return [{ id, label, type: 'LIST', presentation, values }];
}

function swatchOf({ swatchColor: color, swatchMediaId }: FacetCount): FacetSwatch | null {
  return color === null && swatchMediaId === null ? null : { color, swatchMediaId };
}
