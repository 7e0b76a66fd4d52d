import type { Collection } from '../../../generated/prisma/client.ts';
import { collectionById } from '../../../loaders/catalog/collection.loaders.ts';
import type { Loaders } from '../../../loaders/loaders.ts';
import type { Edits, Outcome } from '../../edits/edits.store.ts';
import { imageIdOf } from '../../edits/image-edit.store.ts';
import { keyIn, Problems } from '../../edits/problems.ts';
import { checkPublishDate, publishedAtOf } from '../../edits/publication.ts';
import { readBack } from '../../edits/read-back.ts';
import { RecordStore } from '../../edits/record.store.ts';
import { refuse } from '../../edits/refusal.ts';
import { globalId } from '../../node/global-id.ts';
import { primaryMarket } from '../../shop/home-market.ts';
import type { Localities } from '../../shop/localization.store.ts';
import { CollectionRulesStore } from '../collection-rules.store.ts';
import { CollectionEditStore } from './collection-edit.store.ts';
import { changedCollection, newCollection, type CollectionInput } from './collection-fields.ts';

const ID = ['input', 'id'];
const IMAGE = ['input', 'image'];

interface WithId {
  readonly id?: string | null;
}

/** Making, changing, publishing and deleting collections. */
export class CollectionEditService {
  constructor(
    private readonly edits: Edits,
    private readonly loaders: Loaders,
    private readonly localities: Localities,
  ) {}

  /** Makes a collection that shoppers do not see until it is published, as in the Admin API. */
  create({ id, ...input }: CollectionInput & WithId): Promise<Outcome<Collection>> {
    return this.readBack(
      this.edits.run('collectionCreate', async (tx, note) => {
        if (id != null) throw refuse('INVALID', ID, 'A new collection is given its id. Leave "id" out.');
        const { fields, image, rules } = newCollection(input, this.currency);
        const imageId = await imageIdOf(tx, image, IMAGE);
        return new CollectionEditStore(tx, note).create({ ...fields, imageId, rules });
      }),
    );
  }

  /** Changes what the input names. With new rules the collection is filled anew in the same transaction. */
  update({ id, ...input }: CollectionInput & WithId, expected?: number | null): Promise<Outcome<Collection>> {
    return this.readBack(
      this.edits.run('collectionUpdate', async (tx, note) => {
        const key = keyIn(id ?? '', 'Collection', ID);
        const { fields, image, rules } = changedCollection(input, this.currency);
        if (rules !== undefined) await CollectionRulesStore.lock(tx);
        await RecordStore.lock(tx, 'collection', key, { field: ID, expected });
        const store = new CollectionEditStore(tx, note);
        const imageId = await imageIdOf(tx, image, IMAGE);
        return store.update(await store.read(key), { ...fields, imageId, rules });
      }),
    );
  }

  /**
   * Shows a collection to shoppers.
   * @param publishDate since when; one in the future schedules it, none is at once
   */
  publish(id: string, publishDate?: Date | null, expectedVersion?: number | null): Promise<Outcome<Collection>> {
    return this.setPublication('collectionPublish', id, { isPublished: true, publishDate }, expectedVersion);
  }

  /** Hides a collection from shoppers. */
  unpublish(id: string, expectedVersion?: number | null): Promise<Outcome<Collection>> {
    return this.setPublication('collectionUnpublish', id, { isPublished: false }, expectedVersion);
  }

  /** Deletes a collection for good; its products stay. */
  delete(id: string, expected?: number | null): Promise<Outcome<string>> {
    return this.edits.run('collectionDelete', async (tx, note) => {
      const key = keyIn(id, 'Collection', ID);
      await CollectionRulesStore.lock(tx);
      await RecordStore.lock(tx, 'collection', key, { field: ID, expected, lock: 'FOR UPDATE' });
      const store = new CollectionEditStore(tx, note);
      await store.delete(await store.read(key));
      return globalId('Collection', key);
    });
  }

  /** What prices in rules are in; null while the shop has no market. */
  private get currency(): string | null {
    return primaryMarket(this.localities)?.currencyCode ?? null;
  }

  private setPublication(
    action: string,
    id: string,
    wanted: { isPublished: boolean; publishDate?: Date | null | undefined },
    expected: number | null | undefined,
  ): Promise<Outcome<Collection>> {
    return this.readBack(
      this.edits.run(action, async (tx, note) => {
        const key = keyIn(id, 'Collection');
        const problems = new Problems();
        if (wanted.publishDate) checkPublishDate(problems, wanted.publishDate, ['publishDate']);
        problems.check();
        const now = await RecordStore.lock(tx, 'collection', key, { expected });
        const store = new CollectionEditStore(tx, note);
        const collection = await store.read(key);
        return store.update(collection, { publishedAt: publishedAtOf(wanted, collection.publishedAt, now) });
      }),
    );
  }

  private async readBack(outcome: Promise<Outcome<Collection>>): Promise<Outcome<Collection>> {
    return readBack(await outcome, this.loaders, collectionById, 'Collection');
  }
}
