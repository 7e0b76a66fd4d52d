import { badInput } from '../../../platform/errors/vitrine-error.ts';
import { currencyExponent } from '../../../platform/money/currency-exponent.ts';
import { facetIds, metafieldFacetId, optionFacetId } from './facet-id.ts';
import type { MetafieldChoice, ProductFilter } from './product-filter.ts';

/** Filters of a list at the most, as the storefront dialect has it. */
const MOST_FILTERS = 250;
/** Facets chosen from at the most: each is a bit of an integer while they are counted. */
const MOST_FACETS = 30;

/** What of one facet may fit. Amounts are minor units of the buyer's currency. */
export type FacetChoice =
  | { readonly kind: 'available'; readonly values: boolean[] }
  | { readonly kind: 'price'; readonly values: { readonly least: bigint; readonly most: bigint | null }[] }
  | { readonly kind: 'vendor' | 'productType' | 'tag'; readonly values: string[] }
  | { readonly kind: 'option'; readonly name: string; readonly values: string[] }
  | {
      readonly kind: 'productMetafield' | 'variantMetafield';
      readonly namespace: string;
      readonly key: string;
      readonly values: string[];
    }
  | { readonly kind: 'nothing'; readonly values: object[] };

/** A facet that something is chosen from. */
export type ChosenFacet = FacetChoice & { readonly id: string };

/**
 * The filters of a list by facet: within one facet any of the values may fit, and each facet must.
 * @param currencyCode that of the buyer, in which prices are meant
 * @throws VitrineError BAD_USER_INPUT for too many filters or a price that cannot be
 */
export function chosenFacets(
  filters: readonly ProductFilter[] | null | undefined,
  currencyCode: string,
): ChosenFacet[] {
  if (!filters) return [];
  if (filters.length > MOST_FILTERS)
    throw badInput('filters', `"filters" has ${filters.length} entries; give ${MOST_FILTERS} at the most.`);
  const chosen = new Map<string, ChosenFacet>();
  for (const filter of filters) {
    for (const facet of facetsOf(filter, currencyCode)) {
      const known = chosen.get(facet.id);
      if (known) (known.values as unknown[]).push(...facet.values);
      else chosen.set(facet.id, facet);
    }
  }
  if (chosen.size > MOST_FACETS)
    throw badInput('filters', `"filters" chooses from ${chosen.size} facets; choose from ${MOST_FACETS} at the most.`);
  return [...chosen.values()];
}

function facetsOf(filter: ProductFilter, currencyCode: string): ChosenFacet[] {
  const { available, price, productVendor, productType, tag, variantOption, productMetafield, variantMetafield } =
    filter;
  const facets: (ChosenFacet | null)[] = [
    available == null ? null : { id: facetIds.available, kind: 'available', values: [available] },
    price == null ? null : { id: facetIds.price, kind: 'price', values: [priceRange(price, currencyCode)] },
    productVendor == null ? null : { id: facetIds.vendor, kind: 'vendor', values: [productVendor] },
    productType == null ? null : { id: facetIds.productType, kind: 'productType', values: [productType] },
    tag == null ? null : { id: facetIds.tag, kind: 'tag', values: [tag] },
    variantOption == null
      ? null
      : {
          id: optionFacetId(variantOption.name),
          kind: 'option',
          name: variantOption.name,
          values: [variantOption.value],
        },
    metafield('productMetafield', productMetafield),
    metafield('variantMetafield', variantMetafield),
    filter.category == null && filter.taxonomyMetafield == null
      ? null
      : { id: 'filter.none', kind: 'nothing', values: [] },
  ];
  return facets.filter((facet) => facet !== null);
}

function metafield(
  kind: 'productMetafield' | 'variantMetafield',
  choice: MetafieldChoice | null | undefined,
): ChosenFacet | null {
  if (choice == null) return null;
  const { namespace, key, value } = choice;
  const id = metafieldFacetId(kind === 'productMetafield' ? 'p' : 'v', namespace, key);
  return { id, kind, namespace, key, values: [value] };
}

function priceRange({ min, max }: NonNullable<ProductFilter['price']>, currencyCode: string) {
  const least = minorUnits(min ?? 0, currencyCode);
  const most = max == null ? null : minorUnits(max, currencyCode);
  if (most !== null && most < least)
    throw badInput('filters', `"price" runs from ${min} to ${max}; give a "max" that is not below "min".`);
  return { least, most };
}

/** @throws VitrineError BAD_USER_INPUT for a negative price, or one of more than 15 digits */
function minorUnits(amount: number, currencyCode: string): bigint {
  if (!(amount >= 0 && amount < 1e15)) throw badInput('filters', `"price" has ${amount}; give an amount of 0 or more.`);
  return BigInt(Math.round(amount * 10 ** currencyExponent(currencyCode)));
}
