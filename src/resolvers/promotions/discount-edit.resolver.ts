import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { EXPECTED_VERSION } from '../../schema/edits/expected-version.ts';
import { Discount } from '../../schema/promotions/discount.type.ts';
import { DiscountCreateInput } from '../../schema/promotions/edit/discount-create.input.ts';
import {
  DiscountCodesAddPayload,
  DiscountCodesRemovePayload,
  DiscountCreatePayload,
  DiscountDeletePayload,
  DiscountUpdatePayload,
} from '../../schema/promotions/edit/discount-edit.payload.ts';
import { DiscountUpdateInput } from '../../schema/promotions/edit/discount-update.input.ts';
import { payloadOf } from '../edits/payload-of.ts';

@Resolver(() => Discount)
export class DiscountEditResolver {
  @Mutation(() => DiscountCreatePayload, { nullable: true, description: 'Makes a discount.' })
  discountCreate(
    @Ctx() { services }: Context,
    @Arg('input', () => DiscountCreateInput, { description: 'The new discount.' }) input: DiscountCreateInput,
  ): Promise<object> {
    return payloadOf('discount', services.discountEdits.create(input));
  }

  @Mutation(() => DiscountUpdatePayload, { nullable: true, description: 'Changes a discount.' })
  discountUpdate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the discount.' }) id: string,
    @Arg('input', () => DiscountUpdateInput, { description: 'What changes.' }) input: DiscountUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('discount', services.discountEdits.update(id, input, version));
  }

  @Mutation(() => DiscountDeletePayload, {
    nullable: true,
    description: 'Deletes a discount with its codes. To end one, give it an `endsAt`.',
  })
  discountDelete(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the discount.' }) id: string,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('deletedDiscountId', services.discountEdits.delete(id, version));
  }

  @Mutation(() => DiscountCodesAddPayload, {
    nullable: true,
    description: 'Adds codes to a discount: all of them or none. Those that it has stay as they are.',
  })
  discountCodesAdd(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the discount.' }) id: string,
    @Arg('codes', () => [String], { description: 'The codes: 1 to 250, of 64 characters at the most.' })
    codes: string[],
  ): Promise<object> {
    return payloadOf('discount', services.discountEdits.addCodes(id, codes));
  }

  @Mutation(() => DiscountCodesRemovePayload, {
    nullable: true,
    description: 'Takes codes from a discount: all of them or none.',
  })
  discountCodesRemove(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: 'Id of the discount.' }) id: string,
    @Arg('codes', () => [String], { description: 'The codes: 1 to 250.' }) codes: string[],
  ): Promise<object> {
    return payloadOf('discount', services.discountEdits.removeCodes(id, codes));
  }
}
