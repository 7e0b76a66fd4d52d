/** Ids of the facets that every list has; those of options are made with `optionFacetId`. */
export const facetIds = {
  available: 'filter.v.availability',
  price: 'filter.v.price',
  vendor: 'filter.p.vendor',
  productType: 'filter.p.product_type',
  tag: 'filter.p.tag',
} as const;

/** Id of the facet of an option, by the option's name as it was written. */
export const optionFacetId = (name: string): string => `filter.v.option.${slug(name)}`;

/** Id of a facet of attributes. */
export const metafieldFacetId = (owner: 'p' | 'v', namespace: string, key: string): string =>
  `filter.${owner}.m.${slug(namespace)}.${slug(key)}`;

/** Id of a value within its facet. */
export const facetValueId = (facetId: string, value: string): string => `${facetId}.${slug(value)}`;

/** Lower case, with dashes for spaces; what else is no letter or digit is percent-encoded, so that two never meet. */
function slug(text: string): string {
  return encodeURIComponent(text.toLowerCase().replaceAll('-', '%2D').replaceAll(' ', '-')).replaceAll('%252D', '%2D');
}
