import { empty, raw, sql, type Sql } from '../../platform/db/database.ts';
import type { SearchWriter } from './product-search.store.ts';

/** How a resource's texts are weighed. Columns of the table, by name of the Prisma field where translations have it. */
interface ContentTexts {
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly (readonly [field: string, column: string])[];
}

/** What is found by its texts, by its table's name. */
export type SearchedContent = 'article' | 'blog' | 'collection' | 'page';

const RESOURCES: Readonly<Record<SearchedContent, ContentTexts>> = {
  article: {
    title: 'title',
    labels: [`array_to_string(t.tags, ' ')`, 't.author_name'],
    body: [['content', 'content']],
  },
  blog: { title: 'title', labels: [], body: [] },
  collection: { title: 'title', labels: [], body: [['description', 'description']] },
  page: { title: 'title', labels: [], body: [['body', 'body']] },
};
/** Characters of a text that are searched. */
const LONGEST_TEXT = 100_000;

/**
 * Keeps what collections, pages, blogs and articles are found by. Call it after writes to them or their translations,
 * in the same transaction. Done twice it changes nothing; rows that are right already are not written.
 */
export class ContentSearchStore {
  static async refresh(db: SearchWriter): Promise<void> {
    for (const resource of Object.keys(RESOURCES) as SearchedContent[]) {
      await db.$executeRaw(remove(resource));
      await db.$executeRaw(write(resource));
    }
  }

  /** The same for records of one kind that are there. */
  static async refreshOf(db: SearchWriter, resource: SearchedContent, ids: readonly bigint[]): Promise<void> {
    await db.$executeRaw(write(resource, sql`WHERE t.id = ANY(${ids}::bigint[])`));
  }
}

function remove(resource: SearchedContent): Sql {
  return raw(`DELETE FROM content_search s WHERE s.resource = '${resource}'
    AND NOT EXISTS (SELECT FROM ${resource} t WHERE t.id = s.resource_id)`);
}

function write(resource: SearchedContent, which: Sql = empty): Sql {
  const { title, labels, body } = RESOURCES[resource];
  const translated = (field: string, column: string): string =>
    `coalesce((SELECT x.value FROM translation x WHERE x.resource = '${resource}' AND x.resource_id = t.id
      AND x.language = g.code AND x.field = '${field}'), t.${column})`;
  const text = body.map(([field, column]) => `regexp_replace(${translated(field, column)}, '<[^>]*>', ' ', 'g')`);
  const fresh = raw(`
    INSERT INTO content_search AS s (resource, resource_id, language, document)
    SELECT '${resource}', t.id, g.code,
      search_vector(g.code, ${translated('title', title)}, 'A')
        || search_vector(g.code, concat_ws(' ', ${["''", ...labels].join(', ')}), 'B')
        || search_vector(g.code, left(concat_ws(' ', ${["''", ...text].join(', ')}), ${LONGEST_TEXT}), 'C')
    FROM ${resource} t CROSS JOIN shop_language g`);
  return sql`${fresh} ${which}
    ON CONFLICT (resource, resource_id, language) DO UPDATE SET document = excluded.document
    WHERE s.document IS DISTINCT FROM excluded.document`;
}
