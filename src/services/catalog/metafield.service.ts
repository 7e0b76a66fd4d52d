import type { Metafield } from '../../generated/prisma/client.ts';
import { metafieldByKey, metafieldKey } from '../../loaders/catalog/metafield.loaders.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { badInput } from '../../platform/errors/vitrine-error.ts';

/** Namespace of attributes that are asked for without one. */
const STANDARD_NAMESPACE = 'custom';
/** Attributes that one field may ask for, as in the storefront dialect. */
const MOST_IDENTIFIERS = 250;

/** A record that can carry metafields. A shop's key is a number, all others' are bigints. */
export interface MetafieldOwner {
  readonly __typename: string;
  readonly id: bigint | number;
}

/** Which metafield of an owner. */
export interface MetafieldIdentifier {
  readonly namespace?: string | null;
  readonly key: string;
}

/** Reading the named attributes of any record. */
export class MetafieldService {
  constructor(private readonly loaders: Loaders) {}

  /** One metafield of the owner, or null. */
  find(owner: object, { namespace, key }: MetafieldIdentifier): Promise<Metafield | null> {
    const { __typename: ownerType, id } = owner as MetafieldOwner;
    const asked = { ownerType, ownerId: BigInt(id), namespace: namespace ?? STANDARD_NAMESPACE, key };
    return this.loaders.of(metafieldByKey).load(metafieldKey(asked));
  }

  /**
   * Several metafields of the owner, in the order asked for, null where there is none.
   * @throws VitrineError BAD_USER_INPUT for more than 250
   */
  findMany(owner: object, identifiers: readonly MetafieldIdentifier[]): Promise<(Metafield | null)[]> {
    if (identifiers.length > MOST_IDENTIFIERS)
      throw badInput(
        'identifiers',
        `"identifiers" has ${identifiers.length} entries; ask for ${MOST_IDENTIFIERS} at the most.`,
      );
    return Promise.all(identifiers.map((identifier) => this.find(owner, identifier)));
  }
}
