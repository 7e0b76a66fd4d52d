import { currencyExponent } from '../../../platform/money/currency-exponent.ts';
import { raw, sql, type Sql } from '../../../platform/db/database.ts';
import { SearchSyntaxError } from '../syntax/search-syntax-error.ts';
import type { SearchTerm } from '../syntax/search-node.ts';
import { flag, id, moment, operator, text, textFits } from './column-conditions.store.ts';
import type { ConditionScope, FieldCondition, SearchableList } from './field-condition.ts';
import { wordsFit } from './word-condition.store.ts';

const words: FieldCondition = (term, { languageCode }) => inDocument(languageCode, wordsFit(term, languageCode));
const title: FieldCondition = (term, { languageCode }) => inDocument(languageCode, wordsFit(term, languageCode, 'a'));

const inDocument = (language: string, fits: Sql): Sql => sql`EXISTS (SELECT FROM product_search s
  WHERE s.product_id = t.id AND s.language = ${language} AND ${fits})`;

const ofVariant =
  (column: string): FieldCondition =>
  (term) =>
    sql`EXISTS (SELECT FROM product_variant v WHERE v.product_id = t.id AND ${textFits(column, term)})`;

const tag: FieldCondition = ({ value, prefix }) => {
  if (!prefix) return sql`search_tags(t.tags) @> ARRAY[${value.toLowerCase()}]::text[]`;
  if (value === '') return raw(`t.tags <> '{}'`);
  return sql`EXISTS (SELECT FROM unnest(t.tags) AS tag WHERE starts_with(lower(tag), ${value.toLowerCase()}))`;
};

/** A price of one variant, in whole units of the buyer's currency. The range of all prices is asked where it is enough. */
const price: FieldCondition = (term, scope) => {
  const amount = minorUnits(term, scope);
  const { marketId } = scope;
  const compare = operator(term.comparator);
  if (term.comparator === '=')
    return sql`EXISTS (SELECT FROM product_variant v JOIN variant_price p ON p.variant_id = v.id
      WHERE v.product_id = t.id AND p.market_id = ${marketId} AND p.amount = ${amount})`;
  const end = raw(term.comparator.startsWith('<') ? 'min_amount' : 'max_amount');
  return sql`EXISTS (SELECT FROM product_price_range p
    WHERE p.product_id = t.id AND p.market_id = ${marketId} AND p.${end} ${compare} ${amount})`;
};

/** Places that the currency does not have are cut off: whether a price is below 9.999 is whether it is below 10.00. */
function minorUnits({ field, value, comparator, position }: SearchTerm, { currencyCode }: ConditionScope): bigint {
  if (!/^\d{1,12}(\.\d{1,12})?$/.test(value))
    throw new SearchSyntaxError(position, `an amount such as 12.50 after "${field}:"`);
  const places = currencyExponent(currencyCode);
  const [whole = '', fraction = ''] = value.split('.');
  const minor = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const cut = /[1-9]/.test(fraction.slice(places));
  if (!cut) return minor;
  // No price lies between two minor units: the neighbour on the side that gives the same answer.
  return comparator === '<' || comparator === '>=' ? minor + 1n : comparator === '=' ? -1n : minor;
}

/** What `products(query:)` and `search(query:)` can be asked for: the storefront dialect's fields. */
export const productSearchFields: SearchableList = {
  words,
  fields: {
    id: id('Product'),
    available_for_sale: flag('t.available_for_sale'),
    barcode: ofVariant('v.barcode'),
    created_at: moment('t.created_at'),
    handle: text('t.handle'),
    price,
    product_type: text('t.product_type'),
    published_at: moment('t.published_at'),
    sku: ofVariant('v.sku'),
    tag,
    tag_not: (term, scope) => sql`NOT (${tag(term, scope)})`,
    title,
    updated_at: moment('t.updated_at'),
    'variants.barcode': ofVariant('v.barcode'),
    'variants.price': price,
    'variants.sku': ofVariant('v.sku'),
    'variants.title': ofVariant('v.title'),
    vendor: text('t.vendor'),
  },
};
