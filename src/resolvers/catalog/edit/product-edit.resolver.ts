import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { ProductCreateInput } from '../../../schema/catalog/edit/product-create.input.ts';
import {
  ProductCreatePayload,
  ProductDeletePayload,
  ProductSetPayload,
  ProductUpdatePayload,
} from '../../../schema/catalog/edit/product-edit.payload.ts';
import { ProductSetIdentifiers } from '../../../schema/catalog/edit/product-set-identifiers.input.ts';
import { ProductSetInput } from '../../../schema/catalog/edit/product-set.input.ts';
import { ProductUpdateInput } from '../../../schema/catalog/edit/product-update.input.ts';
import { Product } from '../../../schema/catalog/product.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';
import { payloadOf } from '../../edits/payload-of.ts';

@Resolver(() => Product)
export class ProductEditResolver {
  @Mutation(() => ProductSetPayload, {
    description:
      'Brings a product to what the input describes, or makes it. Said twice, nothing is written the second time.',
  })
  productSet(
    @Ctx() { services }: Context,
    @Arg('input', () => ProductSetInput, { description: 'The product as it shall be.' }) input: ProductSetInput,
    @Arg('identifier', () => ProductSetIdentifiers, {
      nullable: true,
      description: 'Which product is meant; left out, the one with the handle of the input, or of its title.',
    })
    identifier?: ProductSetIdentifiers | null,
    @Arg('expectedVersion', () => Int, {
      nullable: true,
      description:
        'The version that you read, 0 for a product that must not be there yet. When the product is at another one by now, nothing is changed and `conflict` says so.',
    })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.productEdits.set(input, identifier, expectedVersion);
  }

  @Mutation(() => ProductCreatePayload, { description: 'Makes a product: a draft, unless the input says otherwise.' })
  productCreate(
    @Ctx() { services }: Context,
    @Arg('input', () => ProductCreateInput, { description: 'The new product.' }) input: ProductCreateInput,
  ): Promise<object> {
    return services.productEdits.create(input);
  }

  @Mutation(() => ProductUpdatePayload, { description: 'Changes what a product says of itself.' })
  productUpdate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
    @Arg('input', () => ProductUpdateInput, { description: 'What changes.' }) input: ProductUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.productEdits.update({ id, expectedVersion }, input);
  }

  @Mutation(() => ProductDeletePayload, {
    description: 'Deletes a product with its variants. Orders that have them keep what they were.',
  })
  productDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the product.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return payloadOf('deletedProductId', services.productDeletion.delete({ id, expectedVersion }));
  }
}
