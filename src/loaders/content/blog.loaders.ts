import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { byId, byText } from '../support/by-key.ts';
import { overlaid, picked, readsOf } from '../support/reads.ts';
import { translationsOf, visibilityOf } from '../support/table.ts';
import { articleTable, blogTable } from './content.tables.ts';

export const blogById = byId(blogTable);
export const blogByHandle = byText(blogTable, 'handle');

/** What an article says of its author. */
export interface AuthorRow {
  readonly authorName: string;
  readonly authorBio: string | null;
  readonly authorEmail: string | null;
}

/** Authors that a blog names at the most. */
const MOST_AUTHORS = 250;

/** Who wrote the articles of a blog that the reader sees, by name; each as their newest article has them. */
export const authorsByBlogId = batchRead<bigint, readonly AuthorRow[]>(
  'article authors by blog_id',
  [],
  async (reader, scope, ids) => {
    const bio = scope.language === null ? sql`t.author_bio` : sql`COALESCE(tr.texts->>'authorBio', t.author_bio)`;
    const statement = sql`SELECT k.key AS "$key", t.id, t.author_name AS "authorName", ${bio} AS "authorBio", t.author_email AS "authorEmail"
        FROM unnest(${ids}::bigint[]) AS k(key) CROSS JOIN LATERAL (
          SELECT DISTINCT ON (t.author_name) t.id, t.author_name, t.author_bio, t.author_email FROM article t
          WHERE t.blog_id = k.key AND ${visibilityOf(articleTable, scope)}
          ORDER BY t.author_name, t.published_at DESC, t.id DESC LIMIT ${MOST_AUTHORS}
        ) t ${translationsOf(articleTable, scope)}
        ORDER BY t.author_name`;
    const rows = await reader.rows<AuthorRow & { $key: bigint; id: bigint }>(statement, true, (found) =>
      readsOf(statement, picked('article', 'blog_id', ids), ...overlaid(articleTable, scope, found)),
    );
    const byBlog = new Map<bigint, AuthorRow[]>(ids.map((id) => [id, []]));
    for (const { $key, id: _, ...author } of rows) byBlog.get($key)!.push(author);
    return byBlog;
  },
);
