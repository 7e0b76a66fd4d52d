import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { CollectionDeleteInput } from '../../../schema/catalog/collection-edit/collection-delete.input.ts';
import {
  CollectionCreatePayload,
  CollectionDeletePayload,
  CollectionPublishPayload,
  CollectionUnpublishPayload,
  CollectionUpdatePayload,
} from '../../../schema/catalog/collection-edit/collection-edit.payload.ts';
import { CollectionInput } from '../../../schema/catalog/collection-edit/collection.input.ts';
import { Collection } from '../../../schema/catalog/collection.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { DateTime } from '../../../schema/scalars/date-time.scalar.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Collection)
export class CollectionEditResolver {
  @Mutation(() => CollectionCreatePayload, {
    description: 'Makes a collection. Shoppers do not see it before `collectionPublish`.',
  })
  collectionCreate(
    @Ctx() { services }: Context,
    @Arg('input', () => CollectionInput, { description: 'The new collection.' }) input: CollectionInput,
  ): Promise<object> {
    return payloadOf('collection', services.collectionEdits.create(input));
  }

  @Mutation(() => CollectionUpdatePayload, {
    description: 'Changes a collection. New rules fill it at once from the whole catalog.',
  })
  collectionUpdate(
    @Ctx() { services }: Context,
    @Arg('input', () => CollectionInput, { description: 'What changes.' }) input: CollectionInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('collection', services.collectionEdits.update(input, version));
  }

  @Mutation(() => CollectionPublishPayload, { description: 'Shows a collection to shoppers, now or from a date on.' })
  collectionPublish(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the collection.' }) id: string,
    @Arg('publishDate', () => DateTime, {
      nullable: true,
      description: 'Since when shoppers see it; one in the future schedules it; at once where it is left out.',
    })
    publishDate?: Date,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('collection', services.collectionEdits.publish(id, publishDate, version));
  }

  @Mutation(() => CollectionUnpublishPayload, { description: 'Hides a collection from shoppers.' })
  collectionUnpublish(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the collection.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('collection', services.collectionEdits.unpublish(id, version));
  }

  @Mutation(() => CollectionDeletePayload, { description: 'Deletes a collection. Its products stay.' })
  collectionDelete(
    @Ctx() { services }: Context,
    @Arg('input', () => CollectionDeleteInput, { description: 'Which one.' }) { id }: CollectionDeleteInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedCollectionId', services.collectionEdits.delete(id, version));
  }
}
