import type { Product } from '../../../generated/prisma/client.ts';
import { batchRead, type BatchRead } from '../../../loaders/support/batch-read.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import type { RowList } from '../../../loaders/support/select.ts';
import { visibilityOf } from '../../../loaders/support/table.ts';
import { empty, join, raw, sql, type Reader, type Sql } from '../../../platform/db/database.ts';
import type { ChosenFacet } from './chosen-facets.ts';
import { countedGrainOf, fits, variantPrice, type FacetGrain } from './facet-conditions.store.ts';

/** How many products of a list have one value of a facet. */
export interface FacetCount {
  readonly $key: bigint;
  readonly kind: 'available' | 'price' | 'vendor' | 'productType' | 'tag' | 'option';
  /** Name of the option as it was written, and as the reader's language has it. */
  readonly option: string | null;
  readonly optionLabel: string | null;
  /** As it was written, and as the reader's language has it. */
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Lowest and highest price of the products, minor units of the market's currency. */
  readonly least: bigint | null;
  readonly most: bigint | null;
  readonly swatchColor: string | null;
  readonly swatchMediaId: bigint | null;
}

/** Values of one facet at the most, the most frequent ones. */
const MOST_VALUES = 100;
/** The bit of all facets of which nothing is chosen. */
const UNCHOSEN = 1 << 30;

/** The facets of each parent's list, counted in one statement for all of them. `name` tells the filters apart. */
export function facetCountsByParent(
  name: string,
  list: RowList<Product>,
  chosen: readonly ChosenFacet[],
): BatchRead<bigint, readonly FacetCount[]> {
  return batchRead<bigint, readonly FacetCount[]>(name, [], async (reader, scope, keys) => {
    const parent = list.parent!;
    const within = sql`${raw(parent)} = ANY(${keys}::bigint[])`;
    const rows = await reader.rows<FacetCount>(selectFacetCounts(list, scope, chosen, raw(parent), within));
    const byParent = new Map<bigint, FacetCount[]>(keys.map((parentKey) => [parentKey, []]));
    for (const row of rows) byParent.get(row.$key)!.push(row);
    return byParent;
  });
}

/** The facets of a list that has no parent. */
export function facetCounts(
  reader: Reader,
  scope: ReadScope,
  list: RowList<Product>,
  chosen: readonly ChosenFacet[],
): Promise<FacetCount[]> {
  return reader.rows<FacetCount>(selectFacetCounts(list, scope, chosen, sql`0::bigint`, raw('true')));
}

/**
 * Counts every facet over the products that fit all other facets, so that a shopper sees what choosing one more value
 * of the same facet would add. `passes` has a bit for each chosen facet, set where nothing but that facet is missed;
 * all bits are set where nothing is missed.
 */
function selectFacetCounts(
  list: RowList<Product>,
  scope: ReadScope,
  chosen: readonly ChosenFacet[],
  key: Sql,
  within: Sql,
): Sql {
  const byVariant = chosen.some((facet) => countedGrainOf(facet, chosen) === 'variant');
  const bit = (kind: FacetCount['kind']): Sql => {
    const at = chosen.findIndex((facet) => facet.kind === kind);
    return raw(String(at < 0 ? UNCHOSEN : 1 << at));
  };
  const listed = (kind: FacetCount['kind']): Sql => sql`listed l WHERE l.passes & ${bit(kind)} <> 0`;
  const row = (kind: string, value: Sql, label: Sql, rest: Sql = empty): Sql =>
    sql`l.key AS "$key", ${raw(`'${kind}'`)} AS kind, NULL::text AS option, NULL::text AS "optionLabel",
      ${value} AS value, ${label} AS label, count(*)::int AS count, ${rest === empty ? raw('NULL::bigint, NULL::bigint') : rest},
      NULL::text, NULL::bigint, 0`;
  const counts = [
    sql`SELECT ${row('available', sql`l.for_sale::text`, sql`''`)} FROM ${listed('available')}
      AND (l.for_sale OR NOT l.available_for_sale) GROUP BY l.key, l.for_sale`,
    sql`SELECT ${row('price', sql`''`, sql`''`, sql`min(r.min_amount), max(r.max_amount)`)}
      FROM (SELECT * FROM ${listed('price')}) l JOIN product_price_range r ON r.product_id = l.id AND r.market_id = ${scope.marketId} GROUP BY l.key`,
    sql`SELECT ${row('vendor', sql`l.vendor`, sql`l.vendor`)} FROM ${listed('vendor')} AND l.vendor <> '' GROUP BY l.key, l.vendor`,
    sql`SELECT ${row('productType', sql`l.product_type`, sql`coalesce(min(${translation('product', 'l.id', 'productType', scope)}), l.product_type)`)}
      FROM ${listed('productType')} AND l.product_type <> '' GROUP BY l.key, l.product_type`,
    sql`SELECT ${row('tag', sql`tag`, sql`tag`)} FROM (SELECT * FROM ${listed('tag')}) l CROSS JOIN unnest(l.tags) AS tag GROUP BY l.key, tag`,
    optionCounts(chosen, scope, byVariant),
  ];
  return sql`
    WITH base AS MATERIALIZED (
      SELECT ${key} AS key, t.id, t.vendor, t.product_type, t.tags, t.available_for_sale, ${missed('product', chosen, scope)} AS missed
      FROM product t ${list.joins ?? empty}
      WHERE ${within} AND ${visibilityOf(list.table, scope)} AND ${list.where ?? raw('true')}
    ), ${byVariant ? variantGrain(chosen, scope, bit('available')) : productGrain}, found("$key", kind, option, "optionLabel", value, label, count, least, most, "swatchColor", "swatchMediaId", position) AS (
      ${join(
        counts.map((count) => sql`(${count})`),
        ' UNION ALL ',
      )}
    )
    SELECT "$key", kind, option, "optionLabel", value, label, count, least, most, "swatchColor", "swatchMediaId" FROM (
      SELECT found.*, row_number() OVER (PARTITION BY "$key", kind, option ORDER BY count DESC, value) AS place FROM found
    ) f WHERE place <= ${MOST_VALUES}
    ORDER BY "$key", kind, option, position, label, value`;
}

/** A bit for each chosen facet of this grain that is missed. */
function missed(grain: FacetGrain, chosen: readonly ChosenFacet[], scope: ReadScope): Sql {
  const bits = chosen.flatMap((facet, at) =>
    countedGrainOf(facet, chosen) === grain
      ? [sql`(CASE WHEN ${fits(facet, grain, scope, 'all')} THEN 0 ELSE ${raw(String(1 << at))} END)`]
      : [],
  );
  return bits.length === 0 ? raw('0') : join(bits, ' | ');
}

const passes = (value: string): string =>
  `CASE WHEN ${value} = 0 THEN -1 WHEN ${value} & (${value} - 1) = 0 THEN ${value} ELSE 0 END`;

const productGrain = raw(
  `listed AS MATERIALIZED (SELECT b.*, b.available_for_sale AS for_sale, ${passes('b.missed')} AS passes FROM base b)`,
);

/**
 * Facets asked of variants: a product passes what one of its variants passes, and is in stock where one of those is that
 * pass all but perhaps that (`availableBit`).
 */
function variantGrain(chosen: readonly ChosenFacet[], scope: ReadScope, availableBit: Sql): Sql {
  // One pass that carries the product along: joining it again would be misjudged by the planner.
  return sql`variants AS MATERIALIZED (
      SELECT judged.*, ${raw(passes('missed_too'))} AS passes FROM (
        SELECT b.*, v.option_value_ids, v.available_for_sale AS variant_for_sale, b.missed | ${missed('variant', chosen, scope)} AS missed_too
        FROM base b JOIN product_variant v ON v.product_id = b.id ${variantPrice(scope)} OFFSET 0
      ) judged
    ), listed AS MATERIALIZED (
      SELECT key, id, min(vendor) AS vendor, min(product_type) AS product_type, min(tags) AS tags,
        bool_or(available_for_sale) AS available_for_sale,
        coalesce(bool_or(variant_for_sale) FILTER (WHERE passes & ${availableBit} <> 0), false) AS for_sale, bit_or(passes) AS passes
      FROM variants WHERE passes <> 0 GROUP BY key, id
    )`;
}

/** Each value that a listed product has, with what passes of it; a value belongs to one product, so rows are products. */
function optionCounts(chosen: readonly ChosenFacet[], scope: ReadScope, byVariant: boolean): Sql {
  const cases = chosen.flatMap((facet, at) =>
    facet.kind === 'option'
      ? [sql`WHEN o.name = ${facet.name}${orLabelled(facet.name, scope)} THEN ${raw(String(1 << at))}`]
      : [],
  );
  const bit =
    cases.length === 0 ? raw(String(UNCHOSEN)) : sql`CASE ${join(cases, ' ')} ELSE ${raw(String(UNCHOSEN))} END`;
  const values = byVariant
    ? raw(`(SELECT l.key, ov.*, bit_or(l.passes) AS passes
        FROM variants l CROSS JOIN unnest(l.option_value_ids) AS value_id JOIN product_option_value ov ON ov.id = value_id
        WHERE l.passes <> 0 GROUP BY l.key, ov.id)`)
    : raw(`(SELECT l.key, ov.*, l.passes FROM listed l JOIN product_option_value ov ON ov.product_id = l.id)`);
  return sql`
    SELECT ov.key, 'option', o.name COLLATE "C", coalesce(min(${translation('product_option', 'o.id', 'name', scope)}), min(o.name)),
      ov.name COLLATE "C", coalesce(min(${translation('product_option_value', 'ov.id', 'name', scope)}), min(ov.name)), count(*)::int,
      NULL::bigint, NULL::bigint, min(ov.swatch_color), min(ov.swatch_media_id), min(ov.position)
    FROM ${values} ov JOIN product_option o ON o.id = ov.option_id
    WHERE ov.passes & (${bit}) <> 0 AND NOT (o.name = 'Title' AND ov.name = 'Default Title')
    GROUP BY ov.key, o.name COLLATE "C", ov.name COLLATE "C"`;
}

const orLabelled = (name: string, scope: ReadScope): Sql =>
  scope.language === null ? empty : sql` OR ${translation('product_option', 'o.id', 'name', scope)} = ${name}`;

/** The text in the reader's language, or null. */
function translation(resource: string, id: string, field: string, { language }: ReadScope): Sql {
  if (language === null) return raw('NULL::text');
  return sql`(SELECT x.value FROM translation x WHERE x.resource = ${resource} AND x.resource_id = ${raw(id)}
    AND x.language = ${language} AND x.field = ${field})`;
}
