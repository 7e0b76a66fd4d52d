import type { Collection } from '../../../generated/prisma/client.ts';
import { collectionById } from '../../../loaders/catalog/collection.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, NoteChange, Outcome, Transaction } from '../../edits/edits.store.ts';
import { keyIn, Problems } from '../../edits/problems.ts';
import { readBack } from '../../edits/read-back.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { refuse } from '../../edits/refusal.ts';
import { CollectionMembersStore, type Move } from './collection-members.store.ts';

/** Products that one call may name. */
const MOST_PRODUCTS = 250;

/** Putting products into collections that are filled by hand, taking them out, and bringing them into order. */
export class CollectionMembersService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
  ) {}

  /** Puts products at the end of a collection, in their order. Those that are in it stay where they are. */
  add(id: string, productIds: readonly string[], expected?: number | null): Promise<Outcome<Collection>> {
    return this.run('collectionAddProducts', id, expected, async (tx, note, collection) => {
      const keys = productKeys(productIds);
      const members = new CollectionMembersStore(tx, note, byHand(collection));
      checkKnown(keys, await members.known(keys), ['productIds']);
      return members.add(keys);
    });
  }

  /** Takes products out of a collection; those that are not in it make no difference. */
  remove(id: string, productIds: readonly string[], expected?: number | null): Promise<Outcome<Collection>> {
    return this.run('collectionRemoveProducts', id, expected, async (tx, note, collection) => {
      const keys = productKeys(productIds);
      const members = new CollectionMembersStore(tx, note, byHand(collection));
      checkKnown(keys, await members.known(keys), ['productIds']);
      return members.remove(keys);
    });
  }

  /**
   * Moves products to other places, one move after the other. A place beyond the end is the end.
   * @param moves places are counted from 0
   */
  reorder(
    id: string,
    moves: readonly { id: string; newPosition: number | bigint | string }[],
    expected?: number | null,
  ): Promise<Outcome<Collection>> {
    return this.run('collectionReorderProducts', id, expected, async (tx, note, collection) => {
      const keys = productKeys(
        moves.map((move) => move.id),
        ['moves'],
        ['id'],
      );
      if (collection.sortOrder !== 'MANUAL')
        throw refuse('CONFLICT', ['id'], `It is sorted by ${collection.sortOrder}. Set "sortOrder" to MANUAL first.`);
      const members = new CollectionMembersStore(tx, note, collection);
      const current = await members.inOrder();
      checkKnown(keys, new Set(current), ['moves'], ['id']);
      const taken = moves.map(({ newPosition }, at) => ({ id: keys[at]!, newPosition: Number(newPosition) }));
      return members.reorder(current, reordered(current, taken), taken);
    });
  }

  private async run(
    action: string,
    id: string,
    expected: number | null | undefined,
    work: (tx: Transaction, note: NoteChange, collection: Collection) => Promise<Collection>,
  ): Promise<Outcome<Collection>> {
    const outcome = await this.edits.run(action, async (tx, note) => {
      const key = keyIn(id, 'Collection');
      await RecordStore.lock(tx, 'collection', key, { expected });
      return work(tx, note, await tx.collection.findUniqueOrThrow({ where: { id: key } }));
    });
    return readBack(outcome, this.loaders, collectionById, 'Collection');
  }
}

function byHand(collection: Collection): Collection {
  if (collection.rules === null) return collection;
  throw refuse('CONFLICT', ['id'], 'Its rules fill this collection. Set "ruleSet" to null to fill it by hand.');
}

function productKeys(ids: readonly string[], field: string[] = ['productIds'], below: string[] = []): bigint[] {
  const problems = new Problems();
  if (ids.length === 0) problems.add('TOO_FEW', field, `"${field[0]}" is empty. Name a product.`);
  problems.atMost(ids.length, MOST_PRODUCTS, field);
  problems.check();
  const keys = ids.map((id, at) => problems.key(id, 'Product', [...field, at, ...below]));
  problems.duplicates(
    keys.map((key, at) => (key === null ? ids[at]! : `gid://vitrine/Product/${key}`)),
    field,
    below,
  );
  problems.check();
  return keys as bigint[];
}

function checkKnown(keys: readonly bigint[], known: ReadonlySet<bigint>, field: string[], below: string[] = []): void {
  const problems = new Problems();
  for (const [at, key] of keys.entries())
    if (!known.has(key)) problems.add('NOT_FOUND', [...field, at, ...below], 'There is no product with this id here.');
  problems.check();
}

function reordered(current: readonly bigint[], moves: readonly Move[]): bigint[] {
  const order = [...current];
  for (const { id, newPosition } of moves) {
    order.splice(order.indexOf(id), 1);
    order.splice(Math.min(newPosition, order.length), 0, id);
  }
  return order;
}
