import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import {
  CollectionAddProductsPayload,
  CollectionRemoveProductsPayload,
  CollectionReorderProductsPayload,
} from '../../../schema/catalog/collection-edit/collection-edit.payload.ts';
import { MoveInput } from '../../../schema/catalog/collection-edit/move.input.ts';
import { Collection } from '../../../schema/catalog/collection.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Collection)
export class CollectionMembersResolver {
  @Mutation(() => CollectionAddProductsPayload, {
    description:
      'Puts products at the end of a collection that is filled by hand. Those that are in it stay where they are.',
  })
  collectionAddProducts(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the collection.' }) id: string,
    @Arg('productIds', () => [ID], { description: 'Ids of the products, 1 to 250 of them.' }) productIds: string[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('collection', services.collectionMembers.add(id, productIds, version));
  }

  @Mutation(() => CollectionRemoveProductsPayload, {
    description: 'Takes products out of a collection that is filled by hand.',
  })
  collectionRemoveProducts(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the collection.' }) id: string,
    @Arg('productIds', () => [ID], { description: 'Ids of the products, 1 to 250 of them.' }) productIds: string[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('collection', services.collectionMembers.remove(id, productIds, version));
  }

  @Mutation(() => CollectionReorderProductsPayload, {
    description: 'Moves products of a collection whose `sortOrder` is MANUAL to other places.',
  })
  collectionReorderProducts(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the collection.' }) id: string,
    @Arg('moves', () => [MoveInput], { description: 'Moves, done one after the other, 1 to 250 of them.' })
    moves: MoveInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('collection', services.collectionMembers.reorder(id, moves, version));
  }
}
