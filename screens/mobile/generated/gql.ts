/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query MobileHome($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {\n  shop {\n    name\n    brand {\n      slogan\n    }\n  }\n  shelves: collections(first: 8, sortKey: TITLE) {\n    nodes {\n      id\n      handle\n      title\n      image {\n        url(transform: {maxWidth: 300})\n        altText\n      }\n    }\n  }\n  bestSellers: products(first: 6, sortKey: BEST_SELLING) {\n    nodes {\n      id\n      handle\n      title\n      featuredImage {\n        url(transform: {maxWidth: 300})\n        altText\n      }\n      priceRange {\n        minVariantPrice {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}": typeof types.MobileHomeDocument,
    "query MobileProduct($handle: String!, $selectedOptions: [SelectedOptionInput!] = [], $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {\n  product(handle: $handle) {\n    id\n    handle\n    title\n    description(truncateAt: 400)\n    images(first: 4) {\n      nodes {\n        url(transform: {maxWidth: 800})\n        altText\n      }\n    }\n    options {\n      name\n      optionValues {\n        name\n        swatch {\n          color\n        }\n      }\n    }\n    selectedOrFirstAvailableVariant(selectedOptions: $selectedOptions) {\n      id\n      title\n      availableForSale\n      price {\n        amount\n        currencyCode\n      }\n      compareAtPrice {\n        amount\n        currencyCode\n      }\n    }\n    rating {\n      average\n      count\n    }\n  }\n}": typeof types.MobileProductDocument,
};
const documents: Documents = {
    "query MobileHome($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {\n  shop {\n    name\n    brand {\n      slogan\n    }\n  }\n  shelves: collections(first: 8, sortKey: TITLE) {\n    nodes {\n      id\n      handle\n      title\n      image {\n        url(transform: {maxWidth: 300})\n        altText\n      }\n    }\n  }\n  bestSellers: products(first: 6, sortKey: BEST_SELLING) {\n    nodes {\n      id\n      handle\n      title\n      featuredImage {\n        url(transform: {maxWidth: 300})\n        altText\n      }\n      priceRange {\n        minVariantPrice {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}": types.MobileHomeDocument,
    "query MobileProduct($handle: String!, $selectedOptions: [SelectedOptionInput!] = [], $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {\n  product(handle: $handle) {\n    id\n    handle\n    title\n    description(truncateAt: 400)\n    images(first: 4) {\n      nodes {\n        url(transform: {maxWidth: 800})\n        altText\n      }\n    }\n    options {\n      name\n      optionValues {\n        name\n        swatch {\n          color\n        }\n      }\n    }\n    selectedOrFirstAvailableVariant(selectedOptions: $selectedOptions) {\n      id\n      title\n      availableForSale\n      price {\n        amount\n        currencyCode\n      }\n      compareAtPrice {\n        amount\n        currencyCode\n      }\n    }\n    rating {\n      average\n      count\n    }\n  }\n}": types.MobileProductDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MobileHome($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {\n  shop {\n    name\n    brand {\n      slogan\n    }\n  }\n  shelves: collections(first: 8, sortKey: TITLE) {\n    nodes {\n      id\n      handle\n      title\n      image {\n        url(transform: {maxWidth: 300})\n        altText\n      }\n    }\n  }\n  bestSellers: products(first: 6, sortKey: BEST_SELLING) {\n    nodes {\n      id\n      handle\n      title\n      featuredImage {\n        url(transform: {maxWidth: 300})\n        altText\n      }\n      priceRange {\n        minVariantPrice {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.js').MobileHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MobileProduct($handle: String!, $selectedOptions: [SelectedOptionInput!] = [], $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {\n  product(handle: $handle) {\n    id\n    handle\n    title\n    description(truncateAt: 400)\n    images(first: 4) {\n      nodes {\n        url(transform: {maxWidth: 800})\n        altText\n      }\n    }\n    options {\n      name\n      optionValues {\n        name\n        swatch {\n          color\n        }\n      }\n    }\n    selectedOrFirstAvailableVariant(selectedOptions: $selectedOptions) {\n      id\n      title\n      availableForSale\n      price {\n        amount\n        currencyCode\n      }\n      compareAtPrice {\n        amount\n        currencyCode\n      }\n    }\n    rating {\n      average\n      count\n    }\n  }\n}"): typeof import('./graphql.js').MobileProductDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
