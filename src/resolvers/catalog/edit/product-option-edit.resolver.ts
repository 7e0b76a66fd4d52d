import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import {
  OptionReorderInput,
  OptionUpdateInput,
  OptionValueCreateInput,
  OptionValueUpdateInput,
} from '../../../schema/catalog/edit/product-option-edit.input.ts';
import {
  ProductOptionUpdatePayload,
  ProductOptionsCreatePayload,
  ProductOptionsDeletePayload,
  ProductOptionsReorderPayload,
} from '../../../schema/catalog/edit/product-option-edit.payload.ts';
import { OptionSetInput } from '../../../schema/catalog/edit/product-option.input.ts';
import { Product } from '../../../schema/catalog/product.type.ts';
import { EXPECTED_VERSION } from '../../../schema/edits/expected-version.ts';

@Resolver(() => Product)
export class ProductOptionEditResolver {
  @Mutation(() => ProductOptionsCreatePayload, {
    description: 'Adds options to a product. The variants that are there get the first value of each.',
  })
  productOptionsCreate(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('options', () => [OptionSetInput], { description: 'The new options with their values.' })
    options: OptionSetInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.optionEdits.create({ id: productId, expectedVersion }, options);
  }

  @Mutation(() => ProductOptionUpdatePayload, {
    description: 'Renames an option and its values, adds values, and removes those that no variant has.',
  })
  productOptionUpdate(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('option', () => OptionUpdateInput, { description: 'The option.' }) option: OptionUpdateInput,
    @Arg('optionValuesToAdd', () => [OptionValueCreateInput], {
      nullable: true,
      description: 'Values to add at the end.',
    })
    optionValuesToAdd?: OptionValueCreateInput[] | null,
    @Arg('optionValuesToUpdate', () => [OptionValueUpdateInput], { nullable: true, description: 'Values to rename.' })
    optionValuesToUpdate?: OptionValueUpdateInput[] | null,
    @Arg('optionValuesToDelete', () => [ID], { nullable: true, description: 'Ids of values to remove.' })
    optionValuesToDelete?: string[] | null,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.optionEdits.update(
      { id: productId, expectedVersion },
      {
        option,
        add: optionValuesToAdd ?? [],
        update: optionValuesToUpdate ?? [],
        delete: optionValuesToDelete ?? [],
      },
    );
  }

  @Mutation(() => ProductOptionsDeletePayload, {
    description: 'Deletes options of a product, where its variants still differ without them.',
  })
  productOptionsDelete(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('options', () => [ID], { description: 'Ids of the options.' }) options: string[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.optionEdits.delete({ id: productId, expectedVersion }, options);
  }

  @Mutation(() => ProductOptionsReorderPayload, {
    description: 'Puts the options of a product, and the values of each, in another order.',
  })
  productOptionsReorder(
    @Ctx() { services }: Context,
    @Arg('productId', () => ID, { description: 'Id of the product.' }) productId: string,
    @Arg('options', () => [OptionReorderInput], { description: 'All options in their new order.' })
    options: OptionReorderInput[],
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION })
    expectedVersion?: number | null,
  ): Promise<object> {
    return services.optionEdits.reorder({ id: productId, expectedVersion }, options);
  }
}
