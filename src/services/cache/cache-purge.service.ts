import type { Edits, Outcome } from '../edits/edits.store.ts';
import { refuse } from '../edits/refusal.ts';
import { CachePurgeStore } from './cache-purge.store.ts';
import { readTag } from './read-tag.ts';

/** Tags of one purge at the most. */
const MOST_TAGS = 250;
/** The shop, as the audit names what belongs to no record. */
const SHOP = { type: 'Shop', id: 1n } as const;

/** Ends kept answers by hand: for what was changed where no trigger saw it. */
export class CachePurgeService {
  constructor(private readonly edits: Edits) {}

  /** Has every answer made anew that depends on one of the tags, in all processes. */
  purge(tags: readonly string[]): Promise<Outcome<readonly string[]>> {
    return this.edits.run('cachePurge', async (tx, note) => {
      if (tags.length === 0) throw refuse('TOO_FEW', ['tags'], 'Give at least one tag, such as "product@id:7".');
      if (tags.length > MOST_TAGS)
        throw refuse('TOO_MANY', ['tags'], `These are ${tags.length} tags; give ${MOST_TAGS} at the most.`);
      const read = [...new Set(tags.flatMap((tag, at) => readTag(tag, ['tags', String(at)])))];
      await CachePurgeStore.announce(tx, read);
      note({ ...SHOP, before: null, after: { purgedTags: read } });
      return read;
    });
  }
}
