import { Prisma, type Collection } from '../../../generated/prisma/client.ts';
import { changedFields, toJson } from '../../edits/changed-fields.ts';
import type { NoteChange, Transaction } from '../../edits/edits.store.ts';
import { RecordStore, withFreeHandle } from '../../edits/record.store.ts';
import { ContentSearchStore } from '../../search/content-search.store.ts';
import { CollectionRulesStore } from '../collection-rules.store.ts';
import type { CollectionRules } from '../collection-rules.ts';
import { CollectionMembersStore } from './collection-members.store.ts';

const HANDLE = ['input', 'handle'];

/** A collection as it is wanted; rules of null fill it by hand. */
export type WantedCollection = Partial<Omit<Collection, 'rules'>> & { rules?: CollectionRules | null | undefined };

/** Writes of collections, with what is derived from them. */
export class CollectionEditStore {
  constructor(
    private readonly tx: Transaction,
    private readonly note: NoteChange,
  ) {}

  /** @throws Refusal TAKEN */
  async create({ rules, ...data }: WantedCollection & { title: string; handle: string }): Promise<Collection> {
    if (rules) await CollectionRulesStore.lock(this.tx);
    const write = this.tx.collection.create({ data: { ...data, ...(rules ? { rules } : {}) } });
    const collection = await withFreeHandle(write, data.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'collection', [collection.id]);
    if (rules) await CollectionRulesStore.fill(this.tx, collection.id);
    this.note({ type: 'Collection', id: collection.id, before: null, after: toJson({ ...data, rules }) });
    return collection;
  }

  read(id: bigint): Promise<Collection> {
    return this.tx.collection.findUniqueOrThrow({ where: { id } });
  }

  /**
   * Writes what differs; nothing when nothing does. New rules decide about every product at once.
   * @throws Refusal TAKEN
   */
  async update(collection: Collection, wanted: WantedCollection): Promise<Collection> {
    const { data, before, after } = changedFields(collection, wanted);
    if (!data) return collection;
    const { rules, ...own } = data;
    const stored = rules === undefined ? {} : { rules: rules ?? Prisma.DbNull };
    const write = this.tx.collection.update({
      where: { id: collection.id },
      data: { ...own, ...stored, version: { increment: 1 } },
    });
    const updated = await withFreeHandle(write, wanted.handle ?? collection.handle, HANDLE);
    await ContentSearchStore.refreshOf(this.tx, 'collection', [collection.id]);
    if (rules) await CollectionRulesStore.fill(this.tx, collection.id);
    if (rules === null) await new CollectionMembersStore(this.tx, this.note, updated).renumber();
    this.note({ type: 'Collection', id: collection.id, before, after });
    return updated;
  }

  async delete(collection: Collection): Promise<void> {
    await this.tx.collection.delete({ where: { id: collection.id } });
    await RecordStore.forget(this.tx, 'collection', [collection.id]);
    this.note({ type: 'Collection', id: collection.id, before: toJson(collection), after: null });
  }
}
