import { articleTable, blogTable, pageTable } from '../../../loaders/content/content.tables.ts';
import type { ReadScope } from '../../../loaders/support/read-scope.ts';
import { columnOf } from '../../../loaders/support/table.ts';
import { raw, sql, type Sql } from '../../../platform/db/database.ts';

/** A text of a record as the reader sees it: in their language, without markup. */
type Text = (scope: ReadScope) => Sql;

/** What a field of the search syntax asks of a record. */
export type ContentField =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'code'; readonly column: Sql }
  | { readonly kind: 'tags'; readonly column: Sql; readonly without?: boolean }
  | { readonly kind: 'date'; readonly column: Sql };

/** How records of one type are searched. Alias `t` is the record; `b` the blog of an article. */
export interface ContentSearch {
  /** Where bare words are looked for. */
  readonly texts: readonly Text[];
  readonly title: Text;
  readonly fields: ReadonlyMap<string, ContentField>;
}

/** A column as it stands, or translated where its table says that it is. */
function text(
  table: { readonly name: string; readonly translates: ReadonlySet<string> },
  alias: 't' | 'b',
  field: string,
): Text {
  const column = raw(`${alias}."${columnOf(field)}"`);
  if (!table.translates.has(field)) return () => column;
  return ({ language }) =>
    language === null
      ? column
      : sql`coalesce((SELECT x.value FROM translation x WHERE x.resource = ${table.name}
          AND x.resource_id = ${raw(alias)}.id AND x.language = ${language} AND x.field = ${field}), ${column})`;
}

const dates = (...names: string[]): [string, ContentField][] =>
  names.map((name) => [name, { kind: 'date', column: raw(`t.${name}`) }]);

const articleTitle = text(articleTable, 't', 'title');
const author = text(articleTable, 't', 'authorName');
const tags = raw('t.tags');

export const articleSearch: ContentSearch = {
  title: articleTitle,
  texts: [articleTitle, text(articleTable, 't', 'content'), author, () => sql`array_to_string(${tags}, ' ')`],
  fields: new Map<string, ContentField>([
    ['author', { kind: 'text', text: author }],
    ['blog_title', { kind: 'text', text: text(blogTable, 'b', 'title') }],
    ['tag', { kind: 'tags', column: tags }],
    ['tag_not', { kind: 'tags', column: tags, without: true }],
    ['title', { kind: 'text', text: articleTitle }],
    ...dates('created_at', 'updated_at'),
  ]),
};

const handle: ContentField = { kind: 'code', column: raw('t.handle') };
const blogTitle = text(blogTable, 't', 'title');

export const blogSearch: ContentSearch = {
  title: blogTitle,
  texts: [blogTitle],
  fields: new Map<string, ContentField>([
    ['handle', handle],
    ['title', { kind: 'text', text: blogTitle }],
    ...dates('created_at', 'updated_at'),
  ]),
};

const pageTitle = text(pageTable, 't', 'title');
const pageBody = text(pageTable, 't', 'body');

export const pageSearch: ContentSearch = {
  title: pageTitle,
  texts: [pageTitle, (scope) => sql`regexp_replace(${pageBody(scope)}, '<[^>]*>', ' ', 'g')`],
  fields: new Map<string, ContentField>([
    ['handle', handle],
    ['title', { kind: 'text', text: pageTitle }],
    ...dates('created_at', 'updated_at'),
  ]),
};
