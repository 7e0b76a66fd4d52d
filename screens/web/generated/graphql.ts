/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A category of the standard taxonomy. */
export type CategoryFilter = {
  /** Id of the category. */
  id: string;
};

/** Countries by ISO 3166-1, two letters; ZZ is an unknown one. */
export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

/** Currencies by ISO 4217, three letters; XXX is none. */
export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

/** What the values of a facet are. */
export type FilterType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A list to choose from. */
  | 'LIST'
  /** A lowest and a highest price. */
  | 'PRICE_RANGE';

/** Languages by ISO 639-1, with the region where it matters. */
export type LanguageCode =
  | 'AF'
  | 'AK'
  | 'AM'
  | 'AR'
  | 'AS'
  | 'AZ'
  | 'BE'
  | 'BG'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BR'
  | 'BS'
  | 'CA'
  | 'CE'
  | 'CKB'
  | 'CS'
  | 'CU'
  | 'CY'
  | 'DA'
  | 'DE'
  | 'DZ'
  | 'EE'
  | 'EL'
  | 'EN'
  | 'EO'
  | 'ES'
  | 'ET'
  | 'EU'
  | 'FA'
  | 'FF'
  | 'FI'
  | 'FIL'
  | 'FO'
  | 'FR'
  | 'FY'
  | 'GA'
  | 'GD'
  | 'GL'
  | 'GU'
  | 'GV'
  | 'HA'
  | 'HE'
  | 'HI'
  | 'HR'
  | 'HU'
  | 'HY'
  | 'IA'
  | 'ID'
  | 'IG'
  | 'II'
  | 'IS'
  | 'IT'
  | 'JA'
  | 'JV'
  | 'KA'
  | 'KI'
  | 'KK'
  | 'KL'
  | 'KM'
  | 'KN'
  | 'KO'
  | 'KS'
  | 'KU'
  | 'KW'
  | 'KY'
  | 'LA'
  | 'LB'
  | 'LG'
  | 'LN'
  | 'LO'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MG'
  | 'MI'
  | 'MK'
  | 'ML'
  | 'MN'
  | 'MO'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MY'
  | 'NB'
  | 'ND'
  | 'NE'
  | 'NL'
  | 'NN'
  | 'NO'
  | 'OM'
  | 'OR'
  | 'OS'
  | 'PA'
  | 'PL'
  | 'PS'
  | 'PT'
  | 'PT_BR'
  | 'PT_PT'
  | 'QU'
  | 'RM'
  | 'RN'
  | 'RO'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SK'
  | 'SL'
  | 'SN'
  | 'SO'
  | 'SQ'
  | 'SR'
  | 'SU'
  | 'SV'
  | 'SW'
  | 'TA'
  | 'TE'
  | 'TG'
  | 'TH'
  | 'TI'
  | 'TK'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'UG'
  | 'UK'
  | 'UR'
  | 'UZ'
  | 'VI'
  | 'VO'
  | 'WO'
  | 'XH'
  | 'YI'
  | 'YO'
  | 'ZH'
  | 'ZH_CN'
  | 'ZH_TW'
  | 'ZU';

/** A named attribute and its value. */
export type MetafieldFilter = {
  /** Key of the attribute within its namespace. */
  key: string;
  /** Namespace of the attribute. */
  namespace: string;
  /** Value of the attribute. */
  value: string;
};

/** A range of prices, in whole units of the buyer's currency, both ends included. */
export type PriceRangeFilter = {
  /** The highest price; no limit when left out. */
  max?: number | null | undefined;
  /** The lowest price. */
  min?: number | null | undefined;
};

/** What the products of a collection are sorted by. */
export type ProductCollectionSortKeys =
  /** Units sold, most first. */
  | 'BEST_SELLING'
  /** The order that the shop chose for the collection. */
  | 'COLLECTION_DEFAULT'
  /** When the product was made, oldest first. */
  | 'CREATED'
  /** Id, lowest first. */
  | 'ID'
  /** The order in which the shop put the products on the shelf. */
  | 'MANUAL'
  /** Lowest price of the variants, cheapest first. */
  | 'PRICE'
  /** The same as COLLECTION_DEFAULT: a collection is not searched. */
  | 'RELEVANCE'
  /** Title, A to Z. */
  | 'TITLE';

/** Narrows a list of products. Several filters of one kind widen the choice, filters of different kinds narrow it. */
export type ProductFilter = {
  /** Products that can be bought now, or that cannot. */
  available?: boolean | null | undefined;
  /** Products of a category of the standard taxonomy. Vitrine keeps none, so nothing matches. */
  category?: CategoryFilter | null | undefined;
  /** Products that have a variant in a range of prices. */
  price?: PriceRangeFilter | null | undefined;
  /** Products with a named attribute of this value. */
  productMetafield?: MetafieldFilter | null | undefined;
  /** Products of this product type. */
  productType?: string | null | undefined;
  /** Products of this vendor. */
  productVendor?: string | null | undefined;
  /** Products with this tag. */
  tag?: string | null | undefined;
  /** Products with an attribute of the standard taxonomy. Vitrine keeps none, so nothing matches. */
  taxonomyMetafield?: TaxonomyMetafieldFilter | null | undefined;
  /** Products that have a variant with a named attribute of this value. */
  variantMetafield?: MetafieldFilter | null | undefined;
  /** Products that have a variant with this value of an option. */
  variantOption?: VariantOptionFilter | null | undefined;
};

/** What the results of a search are sorted by. */
export type SearchSortKeys =
  /** Lowest price, cheapest first. */
  | 'PRICE'
  /** How well the result fits, best first. */
  | 'RELEVANCE';

/** A value chosen for an option, such as Size: Small. */
export type SelectedOptionInput = {
  /** Name of the option. */
  name: string;
  /** Name of the value. */
  value: string;
};

/** An attribute of the standard taxonomy and its value. */
export type TaxonomyMetafieldFilter = {
  /** Key of the attribute within its namespace. */
  key: string;
  /** Namespace of the attribute. */
  namespace: string;
  /** Value of the attribute. */
  value: string;
};

/** Units that unit prices are given in. */
export type UnitPriceMeasurementMeasuredUnit =
  /** Centilitres. */
  | 'CL'
  /** Centimetres. */
  | 'CM'
  /** US fluid ounces. */
  | 'FLOZ'
  /** Feet. */
  | 'FT'
  /** Square feet. */
  | 'FT2'
  /** Grams. */
  | 'G'
  /** US gallons. */
  | 'GAL'
  /** Inches. */
  | 'IN'
  /** Pieces. */
  | 'ITEM'
  /** Kilograms. */
  | 'KG'
  /** Litres. */
  | 'L'
  /** Pounds. */
  | 'LB'
  /** Metres. */
  | 'M'
  /** Square metres. */
  | 'M2'
  /** Cubic metres. */
  | 'M3'
  /** Milligrams. */
  | 'MG'
  /** Millilitres. */
  | 'ML'
  /** Millimetres. */
  | 'MM'
  /** Ounces. */
  | 'OZ'
  /** US pints. */
  | 'PT'
  /** US quarts. */
  | 'QT'
  /** A unit that this version of the graph does not know. */
  | 'UNKNOWN'
  /** Yards. */
  | 'YD';

/** An option and its value, such as Size: Small. */
export type VariantOptionFilter = {
  /** Name of the option. */
  name: string;
  /** Name of the value. */
  value: string;
};

export type ArticleQueryVariables = Exact<{
  blogHandle: string;
  articleHandle: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;


export type ArticleQuery = { blog: { id: string, handle: string, title: string, articleByHandle: { id: string, handle: string, title: string, contentHtml: string, publishedAt: string, tags: Array<string>, author: { name: string, bio: string | null } | null, image: { url: string, altText: string | null, width: number | null, height: number | null } | null, seo: { title: string | null, description: string | null } | null } | null, more: { nodes: Array<{ id: string, handle: string, title: string, image: { url: string, altText: string | null } | null }> } } | null };

export type CollectionQueryVariables = Exact<{
  handle: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  sortKey?: ProductCollectionSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
  filters?: Array<ProductFilter> | ProductFilter | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;


export type CollectionQuery = { collection: { id: string, handle: string, title: string, descriptionHtml: string, seo: { title: string | null, description: string | null }, image: { url: string, altText: string | null, width: number | null, height: number | null } | null, products: { totalCount: number, filters: Array<{ id: string, label: string, type: FilterType, values: Array<{ id: string, label: string, count: number, input: string }> }>, nodes: Array<{ id: string, handle: string, title: string, vendor: string, availableForSale: boolean, rating: { average: number | null, count: number }, featuredImage: { url: string, altText: string | null, width: number | null, height: number | null } | null, priceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode }, maxVariantPrice: { amount: string, currencyCode: CurrencyCode } }, compareAtPriceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type HomeQueryVariables = Exact<{
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;


export type HomeQuery = { shop: { name: string, description: string | null, brand: { slogan: string | null, shortDescription: string | null, logo: { image: { url: string, altText: string | null } | null } | null, coverImage: { image: { url: string, altText: string | null, width: number | null, height: number | null } | null } | null } | null }, header: { id: string, items: Array<{ id: string, title: string, url: string | null, items: Array<{ id: string, title: string, url: string | null }> }> } | null, footer: { id: string, items: Array<{ id: string, title: string, url: string | null, items: Array<{ id: string, title: string, url: string | null }> }> } | null, shelves: { nodes: Array<{ id: string, handle: string, title: string, image: { url: string, altText: string | null, width: number | null, height: number | null } | null }> }, bestSellers: { nodes: Array<{ id: string, handle: string, title: string, vendor: string, availableForSale: boolean, rating: { average: number | null, count: number }, featuredImage: { url: string, altText: string | null, width: number | null, height: number | null } | null, priceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode }, maxVariantPrice: { amount: string, currencyCode: CurrencyCode } }, compareAtPriceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode } } }> }, news: { nodes: Array<{ id: string, handle: string, title: string, excerpt: string | null, publishedAt: string, blog: { handle: string }, image: { url: string, altText: string | null } | null }> } };

export type MenuLinksFragment = { id: string, items: Array<{ id: string, title: string, url: string | null, items: Array<{ id: string, title: string, url: string | null }> }> };

export type ProductQueryVariables = Exact<{
  handle: string;
  selectedOptions?: Array<SelectedOptionInput> | SelectedOptionInput | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;


export type ProductQuery = { product: { id: string, handle: string, title: string, vendor: string, productType: string, tags: Array<string>, descriptionHtml: string, encodedVariantExistence: string | null, encodedVariantAvailability: string | null, seo: { title: string | null, description: string | null }, media: { nodes: Array<
        | { __typename: 'ExternalVideo', id: string, alt: string | null }
        | { __typename: 'MediaImage', id: string, alt: string | null, image: { url: string, width: number | null, height: number | null, altText: string | null } | null }
        | { __typename: 'Model3d', id: string, alt: string | null }
        | { __typename: 'Video', id: string, alt: string | null }
      > }, options: Array<{ id: string, name: string, optionValues: Array<{ id: string, name: string, swatch: { color: string | null } | null, firstSelectableVariant: { id: string, title: string, sku: string | null, availableForSale: boolean, quantityAvailable: number | null, selectedOptions: Array<{ name: string, value: string }>, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPriceMeasurement: { referenceUnit: UnitPriceMeasurementMeasuredUnit | null, referenceValue: number } | null, image: { url: string, altText: string | null, width: number | null, height: number | null } | null } | null }> }>, selectedOrFirstAvailableVariant: { id: string, title: string, sku: string | null, availableForSale: boolean, quantityAvailable: number | null, selectedOptions: Array<{ name: string, value: string }>, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPriceMeasurement: { referenceUnit: UnitPriceMeasurementMeasuredUnit | null, referenceValue: number } | null, image: { url: string, altText: string | null, width: number | null, height: number | null } | null } | null, adjacentVariants: Array<{ id: string, title: string, sku: string | null, availableForSale: boolean, quantityAvailable: number | null, selectedOptions: Array<{ name: string, value: string }>, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPriceMeasurement: { referenceUnit: UnitPriceMeasurementMeasuredUnit | null, referenceValue: number } | null, image: { url: string, altText: string | null, width: number | null, height: number | null } | null }>, collections: { nodes: Array<{ handle: string, title: string }> }, rating: { average: number | null, count: number }, reviews: { totalCount: number, nodes: Array<{ id: string, rating: number, title: string | null, body: string, authorName: string | null, createdAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null, related: Array<{ id: string, handle: string, title: string, vendor: string, availableForSale: boolean, rating: { average: number | null, count: number }, featuredImage: { url: string, altText: string | null, width: number | null, height: number | null } | null, priceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode }, maxVariantPrice: { amount: string, currencyCode: CurrencyCode } }, compareAtPriceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode } } }> | null };

export type VariantOfferFragment = { id: string, title: string, sku: string | null, availableForSale: boolean, quantityAvailable: number | null, selectedOptions: Array<{ name: string, value: string }>, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPrice: { amount: string, currencyCode: CurrencyCode } | null, unitPriceMeasurement: { referenceUnit: UnitPriceMeasurementMeasuredUnit | null, referenceValue: number } | null, image: { url: string, altText: string | null, width: number | null, height: number | null } | null };

export type ProductCardFragment = { id: string, handle: string, title: string, vendor: string, availableForSale: boolean, rating: { average: number | null, count: number }, featuredImage: { url: string, altText: string | null, width: number | null, height: number | null } | null, priceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode }, maxVariantPrice: { amount: string, currencyCode: CurrencyCode } }, compareAtPriceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode } } };

export type SearchQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  sortKey?: SearchSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
  productFilters?: Array<ProductFilter> | ProductFilter | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, productFilters: Array<{ id: string, label: string, type: FilterType, values: Array<{ id: string, label: string, count: number, input: string }> }>, nodes: Array<
      | { __typename: 'Article' }
      | { __typename: 'Page' }
      | { __typename: 'Product', id: string, handle: string, title: string, vendor: string, availableForSale: boolean, rating: { average: number | null, count: number }, featuredImage: { url: string, altText: string | null, width: number | null, height: number | null } | null, priceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode }, maxVariantPrice: { amount: string, currencyCode: CurrencyCode } }, compareAtPriceRange: { minVariantPrice: { amount: string, currencyCode: CurrencyCode } } }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MenuLinksFragmentDoc = new TypedDocumentString(`
    fragment MenuLinks on Menu {
  id
  items {
    id
    title
    url
    items {
      id
      title
      url
    }
  }
}
    `, {"fragmentName":"MenuLinks"}) as unknown as TypedDocumentString<MenuLinksFragment, unknown>;
export const VariantOfferFragmentDoc = new TypedDocumentString(`
    fragment VariantOffer on ProductVariant {
  id
  title
  sku
  availableForSale
  quantityAvailable
  selectedOptions {
    name
    value
  }
  price {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  unitPrice {
    amount
    currencyCode
  }
  unitPriceMeasurement {
    referenceUnit
    referenceValue
  }
  image {
    url
    altText
    width
    height
  }
}
    `, {"fragmentName":"VariantOffer"}) as unknown as TypedDocumentString<VariantOfferFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(`
    fragment ProductCard on Product {
  id
  handle
  title
  vendor
  availableForSale
  rating {
    average
    count
  }
  featuredImage {
    url(transform: {maxWidth: 600})
    altText
    width
    height
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}
    `, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($blogHandle: String!, $articleHandle: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  blog(handle: $blogHandle) {
    id
    handle
    title
    articleByHandle(handle: $articleHandle) {
      id
      handle
      title
      contentHtml
      publishedAt
      tags
      author: authorV2 {
        name
        bio
      }
      image {
        url
        altText
        width
        height
      }
      seo {
        title
        description
      }
    }
    more: articles(first: 4, sortKey: PUBLISHED_AT, reverse: true) {
      nodes {
        id
        handle
        title
        image {
          url(transform: {maxWidth: 400})
          altText
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const CollectionDocument = new TypedDocumentString(`
    query Collection($handle: String!, $first: Int = 24, $after: String, $sortKey: ProductCollectionSortKeys = COLLECTION_DEFAULT, $reverse: Boolean = false, $filters: [ProductFilter!], $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  collection(handle: $handle) {
    id
    handle
    title
    descriptionHtml
    seo {
      title
      description
    }
    image {
      url(transform: {maxWidth: 1600})
      altText
      width
      height
    }
    products(
      first: $first
      after: $after
      sortKey: $sortKey
      reverse: $reverse
      filters: $filters
    ) {
      totalCount
      filters {
        id
        label
        type
        values {
          id
          label
          count
          input
        }
      }
      nodes {
        ...ProductCard
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  handle
  title
  vendor
  availableForSale
  rating {
    average
    count
  }
  featuredImage {
    url(transform: {maxWidth: 600})
    altText
    width
    height
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<CollectionQuery, CollectionQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  shop {
    name
    description
    brand {
      slogan
      shortDescription
      logo {
        image {
          url
          altText
        }
      }
      coverImage {
        image {
          url
          altText
          width
          height
        }
      }
    }
  }
  header: menu(handle: "main-menu") {
    ...MenuLinks
  }
  footer: menu(handle: "footer") {
    ...MenuLinks
  }
  shelves: collections(first: 6, sortKey: UPDATED_AT, reverse: true) {
    nodes {
      id
      handle
      title
      image {
        url(transform: {maxWidth: 800})
        altText
        width
        height
      }
    }
  }
  bestSellers: products(first: 8, sortKey: BEST_SELLING) {
    nodes {
      ...ProductCard
    }
  }
  news: articles(first: 3, sortKey: PUBLISHED_AT, reverse: true) {
    nodes {
      id
      handle
      title
      excerpt(truncateAt: 140)
      publishedAt
      blog {
        handle
      }
      image {
        url(transform: {maxWidth: 600})
        altText
      }
    }
  }
}
    fragment MenuLinks on Menu {
  id
  items {
    id
    title
    url
    items {
      id
      title
      url
    }
  }
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  availableForSale
  rating {
    average
    count
  }
  featuredImage {
    url(transform: {maxWidth: 600})
    altText
    width
    height
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($handle: String!, $selectedOptions: [SelectedOptionInput!] = [], $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  product(handle: $handle) {
    id
    handle
    title
    vendor
    productType
    tags
    descriptionHtml
    encodedVariantExistence
    encodedVariantAvailability
    seo {
      title
      description
    }
    media(first: 12) {
      nodes {
        __typename
        id
        alt
        ... on MediaImage {
          image {
            url
            width
            height
            altText
          }
        }
      }
    }
    options {
      id
      name
      optionValues {
        id
        name
        swatch {
          color
        }
        firstSelectableVariant {
          ...VariantOffer
        }
      }
    }
    selectedOrFirstAvailableVariant(selectedOptions: $selectedOptions) {
      ...VariantOffer
    }
    adjacentVariants(selectedOptions: $selectedOptions) {
      ...VariantOffer
    }
    collections(first: 3) {
      nodes {
        handle
        title
      }
    }
    rating {
      average
      count
    }
    reviews(first: 6, sortKey: HELPFUL, reverse: true) {
      totalCount
      nodes {
        id
        rating
        title
        body
        authorName
        createdAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  related: productRecommendations(productHandle: $handle) {
    ...ProductCard
  }
}
    fragment VariantOffer on ProductVariant {
  id
  title
  sku
  availableForSale
  quantityAvailable
  selectedOptions {
    name
    value
  }
  price {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  unitPrice {
    amount
    currencyCode
  }
  unitPriceMeasurement {
    referenceUnit
    referenceValue
  }
  image {
    url
    altText
    width
    height
  }
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  availableForSale
  rating {
    average
    count
  }
  featuredImage {
    url(transform: {maxWidth: 600})
    altText
    width
    height
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int = 24, $after: String, $sortKey: SearchSortKeys = RELEVANCE, $reverse: Boolean = false, $productFilters: [ProductFilter!], $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  search(
    query: $query
    first: $first
    after: $after
    sortKey: $sortKey
    reverse: $reverse
    productFilters: $productFilters
    types: [PRODUCT]
  ) {
    totalCount
    productFilters {
      id
      label
      type
      values {
        id
        label
        count
        input
      }
    }
    nodes {
      __typename
      ... on Product {
        ...ProductCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ProductCard on Product {
  id
  handle
  title
  vendor
  availableForSale
  rating {
    average
    count
  }
  featuredImage {
    url(transform: {maxWidth: 600})
    altText
    width
    height
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;