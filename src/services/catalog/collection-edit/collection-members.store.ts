import type { Collection } from '../../../generated/prisma/client.ts';
import { sql } from '../../../platform/db/database.ts';
import { toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';

/** A product and the place that it goes to, counted from 0. */
export interface Move {
  readonly id: bigint;
  readonly newPosition: number;
}

/** Writes what stands in a collection, and where. Each act is a few statements, however long its list is. */
export class CollectionMembersStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
    private readonly collection: Collection,
  ) {}

  /** Those of the products that are there; they stay until the transaction ends. */
  async known(productIds: readonly bigint[]): Promise<ReadonlySet<bigint>> {
    const rows = await this.tx.$queryRaw<{ id: bigint }[]>`
      SELECT id FROM product WHERE id = ANY(${productIds}::bigint[]) ORDER BY id FOR KEY SHARE`;
    return new Set(rows.map(({ id }) => id));
  }

  /** The products in the order by hand. */
  async inOrder(): Promise<bigint[]> {
    const rows = await this.tx.$queryRaw<{ id: bigint }[]>`
      SELECT product_id AS id FROM collection_product WHERE collection_id = ${this.collection.id}
      ORDER BY position, product_id`;
    return rows.map(({ id }) => id);
  }

  /** Puts products at the end, in their order; those that are in it stay where they are. */
  async add(productIds: readonly bigint[]): Promise<Collection> {
    const { id } = this.collection;
    const added = await this.tx.$queryRaw<{ id: bigint }[]>`
      INSERT INTO collection_product (collection_id, product_id, position)
      SELECT ${id}, k.id, k.place + (SELECT coalesce(max(position), -1) FROM collection_product WHERE collection_id = ${id})
      FROM unnest(${productIds}::bigint[]) WITH ORDINALITY AS k(id, place)
      ON CONFLICT DO NOTHING RETURNING product_id AS id`;
    return this.changed({}, { productsAdded: keysOf(added) }, added.length);
  }

  async remove(productIds: readonly bigint[]): Promise<Collection> {
    const removed = await this.tx.$queryRaw<{ id: bigint }[]>`
      DELETE FROM collection_product
      WHERE collection_id = ${this.collection.id} AND product_id = ANY(${productIds}::bigint[])
      RETURNING product_id AS id`;
    return this.changed({ productsRemoved: keysOf(removed) }, {}, removed.length);
  }

  /** Brings all products into this order. */
  async reorder(current: readonly bigint[], wanted: readonly bigint[], moves: readonly Move[]): Promise<Collection> {
    const moved = wanted.filter((id, place) => current[place] !== id);
    if (moved.length > 0)
      await this.tx.$executeRaw(sql`
        UPDATE collection_product m SET position = k.place - 1
        FROM unnest(${wanted}::bigint[]) WITH ORDINALITY AS k(id, place)
        WHERE m.collection_id = ${this.collection.id} AND m.product_id = k.id AND m.position <> k.place - 1`);
    const places = (order: readonly bigint[]) => moves.map(({ id }) => ({ id, position: order.indexOf(id) }));
    return this.changed({ places: places(current) }, { places: places(wanted) }, moved.length);
  }

  /** Numbers the places from 0 on without gaps. */
  async renumber(): Promise<void> {
    const { id } = this.collection;
    await this.tx.$executeRaw`
      UPDATE collection_product m SET position = k.place - 1
      FROM (
        SELECT product_id, row_number() OVER (ORDER BY position, product_id) AS place
        FROM collection_product WHERE collection_id = ${id}
      ) k
      WHERE m.collection_id = ${id} AND m.product_id = k.product_id AND m.position <> k.place - 1`;
  }

  private async changed(before: object, after: object, changes: number): Promise<Collection> {
    if (changes === 0) return this.collection;
    const { id } = this.collection;
    await this.renumber();
    this.note({ type: 'Collection', id, before: toJson(before), after: toJson(after) });
    return this.tx.collection.update({ where: { id }, data: { version: { increment: 1 } } });
  }
}

const keysOf = (rows: readonly { id: bigint }[]): string[] => rows.map(({ id }) => String(id));
