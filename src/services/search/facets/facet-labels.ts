/** What shoppers read on the facets that every list has. */
export interface FacetLabels {
  readonly available: string;
  readonly inStock: string;
  readonly outOfStock: string;
  readonly price: string;
  readonly vendor: string;
  readonly productType: string;
  readonly tag: string;
}

const english: FacetLabels = {
  available: 'Availability',
  inStock: 'In stock',
  outOfStock: 'Out of stock',
  price: 'Price',
  vendor: 'Brand',
  productType: 'Product type',
  tag: 'Tag',
};

const labels: Readonly<Record<string, FacetLabels>> = {
  DE: {
    available: 'Verfügbarkeit',
    inStock: 'Auf Lager',
    outOfStock: 'Ausverkauft',
    price: 'Preis',
    vendor: 'Marke',
    productType: 'Produktart',
    tag: 'Schlagwort',
  },
  FR: {
    available: 'Disponibilité',
    inStock: 'En stock',
    outOfStock: 'En rupture de stock',
    price: 'Prix',
    vendor: 'Marque',
    productType: 'Type de produit',
    tag: 'Étiquette',
  },
};

/** The labels in a language, by the first two letters of its LanguageCode; English where it has none. */
export const facetLabels = (languageCode: string): FacetLabels => labels[languageCode.slice(0, 2)] ?? english;
