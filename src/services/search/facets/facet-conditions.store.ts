import type { Product } from '../../../generated/prisma/client.ts';
import type { RowList } from '../../../loaders/support/select.ts';
import { empty, join, raw, sql, type Sql } from '../../../platform/db/database.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import type { ChosenFacet } from './chosen-facets.ts';

/** What the conditions below ask: of the product `t`, or of one of its variants `v` with its price `vp`. */
export type FacetGrain = 'product' | 'variant';

/**
 * Which facets are asked of a variant: option, price and attribute. One and the same variant has to fit them all, and
 * then to be for sale too: a shopper who wants size M in stock is not served by another size that is.
 */
export function grainOf(facet: ChosenFacet, chosen: readonly ChosenFacet[]): FacetGrain {
  const ofVariant = ({ kind }: ChosenFacet) => kind === 'option' || kind === 'price' || kind === 'variantMetafield';
  if (facet.kind !== 'available') return ofVariant(facet) ? 'variant' : 'product';
  return !facet.values.includes(false) && chosen.some(ofVariant) ? 'variant' : 'product';
}

/**
 * The same while facets are counted: what is counted beside "in stock" may be a facet of variants, and has to be in stock
 * itself.
 */
export function countedGrainOf(facet: ChosenFacet, chosen: readonly ChosenFacet[]): FacetGrain {
  return facet.kind === 'available' && !facet.values.includes(false) ? 'variant' : grainOf(facet, chosen);
}

/** The products, over alias `t`, that fit all chosen facets; null where nothing is chosen. */
function fitsAll(chosen: readonly ChosenFacet[], scope: ReadScope): Sql | null {
  if (chosen.length === 0) return null;
  const of = (grain: FacetGrain) =>
    chosen.filter((facet) => grainOf(facet, chosen) === grain).map((facet) => fits(facet, grain, scope));
  const conditions = of('product');
  const ofVariant = of('variant');
  if (ofVariant.length > 0)
    conditions.push(sql`EXISTS (SELECT FROM product_variant v ${variantPrice(scope)}
      WHERE v.product_id = t.id AND ${join(ofVariant, ' AND ')})`);
  return join(conditions, ' AND ');
}

/** The products of a list that fit all chosen facets. */
export function narrowed<List extends RowList<Product>>(
  list: List,
  chosen: readonly ChosenFacet[],
  scope: ReadScope,
): List {
  const condition = fitsAll(chosen, scope);
  if (condition === null) return list;
  return { ...list, where: list.where ? sql`${list.where} AND ${condition}` : condition };
}

/** The price of variant `v` in the reader's market, as `vp`. */
export const variantPrice = (scope: ReadScope): Sql =>
  sql`LEFT JOIN variant_price vp ON vp.variant_id = v.id AND vp.market_id = ${scope.marketId}`;

/**
 * Whether one facet fits; never null.
 * @param asked `each`: of few products, one after the other; `all`: of all in the CTE `base` together
 */
export function fits(facet: ChosenFacet, grain: FacetGrain, scope: ReadScope, asked: 'each' | 'all' = 'each'): Sql {
  switch (facet.kind) {
    case 'available':
      return grain === 'variant' ? sql`coalesce(v.available_for_sale, false)` : availability(facet.values);
    case 'price':
      return sql`coalesce(${join(
        facet.values.map(({ least, most }) => priceWithin(least, most)),
        ' OR ',
      )}, false)`;
    case 'vendor':
      return sql`t.vendor = ANY(${facet.values}::text[])`;
    case 'productType':
      return sql`(t.product_type = ANY(${facet.values}::text[])${orTranslated('product', 't.id', 'productType', facet.values, scope)})`;
    case 'tag':
      return sql`t.tags && ${facet.values}::text[]`;
    case 'option':
      return optionFits(facet.name, facet.values, scope, asked);
    case 'productMetafield':
      return metafieldFits('Product', 't.id', facet);
    case 'variantMetafield':
      return metafieldFits('ProductVariant', 'v.id', facet);
    case 'nothing':
      return raw('false');
  }
}

function availability(values: readonly boolean[]): Sql {
  if (values.includes(true) && values.includes(false)) return raw('true');
  return raw(values.includes(true) ? 't.available_for_sale' : 'NOT t.available_for_sale');
}

const priceWithin = (least: bigint, most: bigint | null): Sql =>
  most === null ? sql`vp.amount >= ${least}` : sql`(vp.amount BETWEEN ${least} AND ${most})`;

/** Variant `v` has one of the values of the option. Names count as written and as the reader's language has them. */
function optionFits(name: string, values: readonly string[], scope: ReadScope, asked: 'each' | 'all'): Sql {
  const named = sql`(o.name = ${name}${orTranslated('product_option', 'o.id', 'name', [name], scope)})`;
  const valued = sql`(ov.name = ANY(${values}::text[])${orTranslated('product_option_value', 'ov.id', 'name', values, scope)})`;
  const found = sql`product_option o JOIN product_option_value ov ON ov.option_id = o.id AND ${named} AND ${valued}`;
  if (asked === 'each')
    return sql`EXISTS (SELECT FROM ${found} WHERE o.product_id = v.product_id AND ov.id = ANY(v.option_value_ids))`;
  return sql`v.id IN (SELECT w.id FROM ${found} JOIN product_variant w ON w.product_id = o.product_id AND ov.id = ANY(w.option_value_ids)
    WHERE o.product_id IN (SELECT id FROM base))`;
}

function metafieldFits(
  ownerType: 'Product' | 'ProductVariant',
  ownerId: 't.id' | 'v.id',
  { namespace, key, values }: { namespace: string; key: string; values: readonly string[] },
): Sql {
  return sql`EXISTS (SELECT FROM metafield m WHERE m.owner_type = ${ownerType} AND m.owner_id = ${raw(ownerId)}
    AND m.namespace = ${namespace} AND m.key = ${key} AND m.value = ANY(${values}::text[]))`;
}

function orTranslated(
  resource: 'product' | 'product_option' | 'product_option_value',
  id: 't.id' | 'o.id' | 'ov.id',
  field: string,
  values: readonly string[],
  { language }: ReadScope,
): Sql {
  if (language === null) return empty;
  return sql` OR EXISTS (SELECT FROM translation x WHERE x.resource = ${resource} AND x.resource_id = ${raw(id)}
    AND x.language = ${language} AND x.field = ${field} AND x.value = ANY(${values}::text[]))`;
}
