import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { CreateMediaInput, UpdateMediaInput } from '../../../schema/catalog/edit/product-media-edit.input.ts';
import {
  ProductMediaCreatePayload,
  ProductMediaDeletePayload,
  ProductMediaReorderPayload,
  ProductMediaUpdatePayload,
} from '../../../schema/catalog/edit/product-media-edit.payload.ts';
import { MoveInput } from '../../../schema/catalog/collection-edit/move.input.ts';
import { Product } from '../../../schema/catalog/product.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';

@Resolver(() => Product)
export class ProductMediaEditResolver {
  @Mutation(() => ProductMediaCreatePayload, { description: 'Adds pictures to a product, at the end.' })
  productMediaCreate(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('media', () => [CreateMediaInput], { description: 'The pictures.' }) media: CreateMediaInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.mediaEdits.create({ id: productId, expectedVersion }, media);
  }

  @Mutation(() => ProductMediaUpdatePayload, {
    description: 'Changes the address or the text of pictures of a product.',
  })
  productMediaUpdate(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('media', () => [UpdateMediaInput], { description: 'The pictures.' }) media: UpdateMediaInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.mediaEdits.update({ id: productId, expectedVersion }, media);
  }

  @Mutation(() => ProductMediaDeletePayload, { description: 'Takes pictures off a product and its variants.' })
  productMediaDelete(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('mediaIds', () => [ID], { description: 'Ids of the pictures.' }) mediaIds: string[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.mediaEdits.delete({ id: productId, expectedVersion }, mediaIds);
  }

  @Mutation(() => ProductMediaReorderPayload, { description: 'Moves pictures of a product, one after the other.' })
  productMediaReorder(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('moves', () => [MoveInput], { description: 'The moves.' }) moves: MoveInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.mediaEdits.reorder({ id: productId, expectedVersion }, moves);
  }
}
