import { empty, join, raw, sql, type Sql } from '../../platform/db/database.ts';
import type { Scope } from '../../viewer.ts';
import type { PrivateReadScope, ReadScope } from './read-scope.ts';

/** A table as reads see it: its columns, its GraphQL type name, which columns are translated, who may see a row. */
export interface Table<Row> {
  readonly name: string;
  /** Field names of the record, as in the Prisma model. */
  readonly fields: readonly (keyof Row & string)[];
  readonly translates: ReadonlySet<string>;
  /** Predicates over alias `t` that reads carry, each with the scope whose readers see what it hides. */
  readonly visible: readonly Visibility[];
  /** Whose visibility a row has, where that is another table's; null where the row itself says it. */
  readonly visibleWith: Companion<Row> | null;
  /** Set for personal data: who owns a row. Public loaders see no row of such a table. */
  readonly owner: Owner | null;
  /** Select list of a record, `__typename` included: as written, and with translations over it. */
  readonly columns: Sql;
  readonly translatedColumns: Sql;
}

/** Which rows are for everybody; the others are for readers with the scope. */
export interface Visibility {
  readonly condition: Sql;
  readonly unless: Scope;
}

/** The table that `visible` looks into, once, for the row that a field of the record is the key of. */
export interface Companion<Row> {
  readonly table: string;
  readonly key: keyof Row & string;
}

/** Whose a row of personal data is, and what else opens it. */
export interface Owner {
  /** Expression over alias `t` that is the key of the customer: `t.customer_id`. */
  readonly customerId: Sql;
  /** Staff and machines with this scope see every row. */
  readonly scope: Scope;
}

interface TableOptions<Row> {
  /** Table name, where it is not the snake_case of the type name. */
  name?: string;
  /** SQL for the type name, where it differs by row; over alias `t`. */
  typename?: string;
  translates?: readonly (keyof Row & string)[];
  /** Which rows a shopper sees. Alone it hides what is not published, which `catalog:read` opens. */
  visible?: Sql | readonly Visibility[];
  visibleWith?: Companion<Row>;
  owner?: Owner;
}

/** camelCase field → snake_case column. The Prisma schema is held to this rule by a test. */
export const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Declares a table for reads.
 * @param typename name of the GraphQL object type that its rows are
 * @param fields   Prisma's scalar-field enum of the model: `Prisma.ProductScalarFieldEnum`
 */
export function table<Row>(
  typename: string,
  fields: Record<string, keyof Row & string>,
  options: TableOptions<Row> = {},
): Table<Row> {
  const list = Object.values(fields);
  const translates = new Set<string>(options.translates);
  const typenameSql = options.typename ?? `'${typename}'`;
  return {
    name: options.name ?? columnOf(typename.charAt(0).toLowerCase() + typename.slice(1)),
    fields: list,
    translates,
    visible: visibilitiesOf(options.visible),
    visibleWith: options.visibleWith ?? null,
    owner: options.owner ?? null,
    columns: selectList(typenameSql, list, new Set()),
    translatedColumns: selectList(typenameSql, list, translates),
  };
}

function visibilitiesOf(visible: TableOptions<unknown>['visible']): readonly Visibility[] {
  if (visible === undefined) return [];
  return 'text' in visible ? [{ condition: visible, unless: 'catalog:read' }] : visible;
}

/** The select list of a record, over alias `t` (and `tr` where translations are overlaid). */
export function columnsOf<Row>(from: Table<Row>, scope: ReadScope): Sql {
  return isOverlaid(from, scope) ? from.translatedColumns : from.columns;
}

function selectList(typename: string, fields: readonly string[], translates: ReadonlySet<string>): Sql {
  const columns = fields.map((field) => {
    const column = `t."${columnOf(field)}"`;
    const value = translates.has(field) ? `COALESCE(tr.texts->>'${field}', ${column})` : column;
    return `${value} AS "${field}"`;
  });
  return raw(`${typename} AS "__typename", ${columns.join(', ')}`);
}

/** True where translations are laid over the rows. */
export const isOverlaid = <Row>(from: Table<Row>, scope: ReadScope): boolean =>
  from.translates.size > 0 && scope.language !== null;

/** The join that overlays translations; empty in the primary language. */
export function translationsOf<Row>(from: Table<Row>, scope: ReadScope): Sql {
  if (!isOverlaid(from, scope)) return empty;
  return sql`LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(x.field, x.value) AS texts FROM translation x
    WHERE x.resource = ${raw(`'${from.name}'`)} AND x.resource_id = t.id AND x.language = ${scope.language}
  ) tr ON true`;
}

/** The predicate that hides what the reader may not see; `true` where all may. */
export function visibilityOf<Row>(from: Table<Row>, scope: ReadScope | PrivateReadScope): Sql {
  if (from.owner) return 'viewer' in scope ? ownedBy(from.owner, scope) : raw('false');
  const hiding = from.visible.filter(({ unless }) => !opens(scope, unless));
  return hiding.length === 0
    ? raw('true')
    : join(
        hiding.map(({ condition }) => condition),
        ' AND ',
      );
}

function opens({ audience, opened }: ReadScope, scope: Scope): boolean {
  return scope === 'catalog:read' ? audience === 'staff' : (opened?.has(scope) ?? false);
}

function ownedBy({ customerId, scope }: Owner, { viewer }: PrivateReadScope): Sql {
  if (viewer.scopes.has(scope)) return raw('true');
  return viewer.kind === 'customer' ? sql`${customerId} = ${viewer.customerId}` : raw('false');
}
