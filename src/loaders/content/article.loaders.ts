import type { Article } from '../../generated/prisma/client.ts';
import { sql } from '../../platform/db/database.ts';
import { batchRead } from '../support/batch-read.ts';
import { byId } from '../support/by-key.ts';
import { columnsOf, translationsOf, visibilityOf } from '../support/table.ts';
import { articleTable } from './content.tables.ts';

export const articleById = byId(articleTable);

/** Place of an article: its blog and its handle there, as one key. */
export type ArticlePlace = `${bigint} ${string}`;
export const articlePlace = (blogId: bigint, handle: string): ArticlePlace => `${blogId} ${handle}`;

/** One article by its blog and handle, or null. */
export const articleByPlace = batchRead<ArticlePlace, Article | null>(
  'article by blog_id and handle',
  null,
  async (reader, scope, places) => {
    const ids = places.map((place) => BigInt(place.slice(0, place.indexOf(' '))));
    const handles = places.map((place) => place.slice(place.indexOf(' ') + 1));
    const rows = await reader.rows<Article>(
      sql`SELECT ${columnsOf(articleTable, scope)}
        FROM unnest(${ids}::bigint[], ${handles}::text[]) AS k(blog_id, handle)
        JOIN article t ON t.blog_id = k.blog_id AND t.handle = k.handle ${translationsOf(articleTable, scope)}
        WHERE ${visibilityOf(articleTable, scope)}`,
      true,
    );
    return new Map(rows.map((row) => [articlePlace(row.blogId, row.handle), row]));
  },
);
