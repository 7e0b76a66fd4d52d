import type { Article } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import { overlaid, picked, readsOf } from '../support/reads.ts';
import { columnsOf, translationsOf, visibilityOf } from '../support/table.ts';
import { articleTable } from './content.tables.ts';

export const articleById = byId(articleTable);

/** The key of a blog and the handle of an article in it, as one key. */
export type BlogAndHandle = `${bigint} ${string}`;

/** One article by its blog and handle, or null. */
export const articleByBlogAndHandle = batchRead<BlogAndHandle, Article | null>(
  'article by blog_id and handle',
  null,
  async (reader, scope, keys) => {
    const ids = keys.map((key) => BigInt(key.slice(0, key.indexOf(' '))));
    const handles = keys.map((key) => key.slice(key.indexOf(' ') + 1));
    const statement = sql`SELECT ${columnsOf(articleTable, scope)}
        FROM unnest(${ids}::bigint[], ${handles}::text[]) AS k(blog_id, handle)
        JOIN article t ON t.blog_id = k.blog_id AND t.handle = k.handle ${translationsOf(articleTable, scope)}
        WHERE ${visibilityOf(articleTable, scope)}`;
    const rows = await reader.rows<Article>(statement, true, (found) =>
      readsOf(statement, picked('article', 'handle', handles), ...overlaid(articleTable, scope, found)),
    );
    return new Map(rows.map((row) => [`${row.blogId} ${row.handle}` as const, row]));
  },
);
