import type { Tag } from '../../platform/changes/tag.ts';
import type { Transaction } from '../edits/edits.store.ts';

/** Announces changes that no trigger saw. */
export class CachePurgeStore {
  static async announce(tx: Pick<Transaction, '$executeRaw'>, tags: readonly Tag[]): Promise<void> {
    await tx.$executeRaw`INSERT INTO change (tags) VALUES (${[...tags]}::text[])`;
  }
}
