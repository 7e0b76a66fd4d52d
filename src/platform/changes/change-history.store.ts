import { sql, type Reader } from '../db/database.ts';
import type { Tag } from './tag.ts';

/** What one statement changed, and when. */
export interface PastChange {
  /** The transaction, in decimal. */
  readonly xid: string;
  readonly at: Date;
  /** Those of the tags that were asked for. */
  readonly tags: readonly Tag[];
}

/** The newest changes of the last hour that touched any of the tags, the newest first. */
export function newestChanges(reader: Reader, tags: readonly Tag[], most: number): Promise<PastChange[]> {
  return reader.rows<PastChange>(sql`
    SELECT c.xid::text AS xid, c.at, ARRAY(SELECT t FROM unnest(c.tags) t WHERE t = ANY(${[...tags]}::text[])) AS tags
    FROM change c WHERE c.tags && ${[...tags]}::text[] ORDER BY c.id DESC LIMIT ${most}`);
}
