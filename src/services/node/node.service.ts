import type { Metafield } from '../../generated/prisma/client.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';
import { parseGlobalId } from './global-id.ts';
import { nodeReads, privateNodeReads, type NodeRecord } from './node-reads.ts';

/** Ids that one call may ask for, as in the storefront dialect. */
const MOST_IDS = 250;

/** Finding any record by its global id. */
export class NodeService {
  constructor(
    private readonly loaders: Loaders,
    private readonly privateLoaders: Loaders,
  ) {}

  /** The record with this id; null when there is none, or none that this reader may see. */
  async find(id: string): Promise<NodeRecord | null> {
    const parsed = parseGlobalId(id);
    return parsed ? this.read(parsed.type, parsed.key) : null;
  }

  /**
   * The records with these ids, in their order, null where there is none.
   * @throws VitrineError BAD_USER_INPUT for more than 250
   */
  findMany(ids: readonly string[]): Promise<(NodeRecord | null)[]> {
    if (ids.length > MOST_IDS)
      throw badInput('ids', `"ids" has ${ids.length} entries; ask for ${MOST_IDS} at the most.`);
    return Promise.all(ids.map((id) => this.find(id)));
  }

  /** What a metafield belongs to; null when the reader may not see that. */
  ownerOf(metafield: Metafield): Promise<NodeRecord | null> {
    return this.read(metafield.ownerType, metafield.ownerId);
  }

  private async read(type: string, key: bigint): Promise<NodeRecord | null> {
    const own = privateNodeReads.get(type);
    const read = own ?? nodeReads.get(type);
    const loaders = own ? this.privateLoaders : this.loaders;
    const record = read ? ((await loaders.of(read).load(key)) as NodeRecord | null) : null;
    return record?.__typename === type ? record : null; // one table holds media of several types
  }
}
