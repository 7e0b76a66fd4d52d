import { type Database, join, raw, sql, type Sql } from '../../platform/db/database.ts';
import { parseMinor } from '../../platform/money/decimal-amount.ts';
import { type CollectionRule, type CollectionRules, collectionRules } from './collection-rules.ts';

/** A Prisma client, or the transaction that the caller is in. */
export type RuleWriter = Pick<Database['prisma'], '$executeRaw' | 'collection' | 'market'>;

/** Products per statement, and rule-based collections of a shop at the most. */
const CHUNK = 2_000;
const MOST_COLLECTIONS = 5_000;
/** Key of the lock that says: rules do not change now. Any number that nothing else of the shop locks. */
const RULES_LOCK = 7_205_759;

/**
 * Puts products on the shelves whose rules they fit, and takes them off those they no longer fit. Call it after every
 * write to products, variants or prices, in the same transaction. Memberships that are right already are not written;
 * collections that are filled by hand are left alone.
 */
export class CollectionRulesStore {
  static async refresh(db: RuleWriter, productIds: readonly bigint[]): Promise<void> {
    // Rules that change meanwhile wait until these products are stored, and are then held against them.
    await db.$executeRaw`SELECT pg_advisory_xact_lock_shared(${RULES_LOCK}::bigint)`;
    const market = await db.market.findFirst({ where: { isPrimary: true } });
    // In JavaScript: Prisma's filter for a JSON null differs between its versions.
    const collections = await db.collection.findMany({ select: { id: true, rules: true }, take: MOST_COLLECTIONS });
    const shelves = collections.flatMap(({ id, rules }) => {
      const read = collectionRules.safeParse(rules);
      return read.success && market ? [{ id, ...read.data }] : [];
    });
    if (!market || shelves.length === 0) return;
    for (let from = 0; from < productIds.length; from += CHUNK) {
      const ids = productIds.slice(from, from + CHUNK);
      const fits = shelves.map(
        ({ id, ...rules }) => sql`
          SELECT ${id}::bigint AS collection_id, p.id AS product_id FROM product p
          WHERE p.id = ANY(${ids}::bigint[]) AND ${fitting(rules, market)}`,
      );
      const shelfIds = shelves.map(({ id }) => id);
      await db.$executeRaw`
        WITH fits AS (${join(fits, ' UNION ALL ')}),
        gone AS (
          DELETE FROM collection_product m
          WHERE m.collection_id = ANY(${shelfIds}::bigint[]) AND m.product_id = ANY(${ids}::bigint[])
            AND NOT EXISTS (SELECT FROM fits f WHERE f.collection_id = m.collection_id AND f.product_id = m.product_id)
        )
        INSERT INTO collection_product (collection_id, product_id)
        SELECT collection_id, product_id FROM fits ON CONFLICT DO NOTHING`;
    }
  }

  /**
   * Waits for writes to products that are deciding about memberships, and keeps others waiting, until the transaction
   * ends: call it first of all in one that changes rules.
   */
  static async lock(db: Pick<RuleWriter, '$executeRaw'>): Promise<void> {
    await db.$executeRaw`SELECT pg_advisory_xact_lock(${RULES_LOCK}::bigint)`;
  }

  /**
   * Fills a collection by its rules from the whole catalog, in one statement. What stays keeps its place, what is new
   * comes after it. Needs `lock`.
   */
  static async fill(db: RuleWriter, collectionId: bigint): Promise<void> {
    const market = await db.market.findFirst({ where: { isPrimary: true } });
    const collection = await db.collection.findUnique({ where: { id: collectionId }, select: { rules: true } });
    const rules = collectionRules.safeParse(collection?.rules);
    if (!market || !rules.success) return;
    await db.$executeRaw`
      WITH fits AS MATERIALIZED (SELECT p.id FROM product p WHERE ${fitting(rules.data, market)}),
      members AS (SELECT product_id, position FROM collection_product WHERE collection_id = ${collectionId}),
      gone AS (
        DELETE FROM collection_product m
        WHERE m.collection_id = ${collectionId} AND NOT EXISTS (SELECT FROM fits f WHERE f.id = m.product_id)
      )
      INSERT INTO collection_product (collection_id, product_id, position)
      SELECT ${collectionId}, f.id,
        (SELECT coalesce(max(position), -1) FROM members) + row_number() OVER (ORDER BY f.id)
      FROM fits f WHERE NOT EXISTS (SELECT FROM members m WHERE m.product_id = f.id)`;
  }
}

/** All rules of a collection about product `p`, as SQL. */
function fitting({ match, rules }: CollectionRules, market: { id: bigint; currencyCode: string }): Sql {
  const conditions = rules.map((rule) => condition(rule, market));
  return sql`(${join(conditions, match === 'ALL' ? ' AND ' : ' OR ')})`;
}

const COLUMNS = { TITLE: raw('p.title'), TYPE: raw('p.product_type'), VENDOR: raw('p.vendor') };
const COMPARISONS = { EQUALS: raw('='), NOT_EQUALS: raw('<>'), GREATER_THAN: raw('>'), LESS_THAN: raw('<') };

/** A rule about product `p`, as SQL. Texts are compared without regard to case. */
function condition(rule: CollectionRule, market: { id: bigint; currencyCode: string }): Sql {
  if (rule.column === 'TAG') {
    const { relation, condition: text } = rule;
    const negative = relation === 'NOT_EQUALS' || relation === 'NOT_CONTAINS';
    const positive = relation === 'NOT_EQUALS' ? 'EQUALS' : relation === 'NOT_CONTAINS' ? 'CONTAINS' : relation;
    return sql`${raw(negative ? 'NOT ' : '')}EXISTS (SELECT FROM unnest(p.tags) tag WHERE ${compare(raw('tag'), positive, text)})`;
  }
  if (rule.column === 'TITLE' || rule.column === 'TYPE' || rule.column === 'VENDOR')
    return compare(COLUMNS[rule.column], rule.relation, rule.condition);
  const prices = sql`SELECT FROM product_variant v JOIN variant_price a ON a.variant_id = v.id
    WHERE v.product_id = p.id AND a.market_id = ${market.id}`;
  if (rule.column === 'VARIANT_PRICE')
    return sql`EXISTS (${prices} AND a.amount ${COMPARISONS[rule.relation]} ${parseMinor(rule.condition, market.currencyCode)})`;
  return sql`${raw(rule.relation === 'IS_SET' ? '' : 'NOT ')}EXISTS (${prices} AND a.compare_at_amount > a.amount)`;
}

type TextRelation = Extract<CollectionRule, { column: 'TAG' | 'TITLE' | 'TYPE' | 'VENDOR' }>['relation'];

function compare(column: Sql, relation: TextRelation, text: string): Sql {
  const lower = text.toLowerCase();
  switch (relation) {
    case 'EQUALS':
      return sql`lower(${column}) = ${lower}`;
    case 'NOT_EQUALS':
      return sql`lower(${column}) <> ${lower}`;
    case 'STARTS_WITH':
      return sql`starts_with(lower(${column}), ${lower})`;
    case 'ENDS_WITH':
      return sql`right(lower(${column}), ${lower.length}::int) = ${lower}`;
    case 'CONTAINS':
      return sql`position(${lower} IN lower(${column})) > 0`;
    case 'NOT_CONTAINS':
      return sql`position(${lower} IN lower(${column})) = 0`;
  }
}
