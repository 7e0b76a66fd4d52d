import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { EXPECTED_VERSION } from '../../schema/edits/expected-version.ts';
import {
  GiftCardBalanceAdjustPayload,
  GiftCardCreatePayload,
  GiftCardDeactivatePayload,
  GiftCardUpdatePayload,
} from '../../schema/gift-cards/edit/gift-card-edit.payload.ts';
import {
  GiftCardBalanceAdjustInput,
  GiftCardCreateInput,
  GiftCardUpdateInput,
} from '../../schema/gift-cards/edit/gift-card.input.ts';
import { GiftCard } from '../../schema/gift-cards/gift-card.type.ts';
import { payloadOf } from '../edits/payload-of.ts';

const ID_OF = 'Id of the gift card.';

@Resolver(() => GiftCard)
export class GiftCardEditResolver {
  @Mutation(() => GiftCardCreatePayload, {
    nullable: true,
    description: 'Issues a gift card and tells its code, this once.',
  })
  async giftCardCreate(
    @Ctx() { services }: Context,
    @Arg('input', () => GiftCardCreateInput, { description: 'The new gift card.' }) input: GiftCardCreateInput,
  ): Promise<object> {
    const { result, ...rest } = await services.giftCardEdits.create(input);
    return { ...rest, giftCard: result?.card ?? null, code: result?.code ?? null };
  }

  @Mutation(() => GiftCardUpdatePayload, { nullable: true, description: 'Changes a gift card.' })
  giftCardUpdate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('input', () => GiftCardUpdateInput, { description: 'What changes.' }) input: GiftCardUpdateInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('giftCard', services.giftCardEdits.update(id, input, version));
  }

  @Mutation(() => GiftCardDeactivatePayload, {
    nullable: true,
    description: 'Lets a gift card pay no more, for good.',
  })
  giftCardDeactivate(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: ID_OF }) id: string,
  ): Promise<object> {
    return payloadOf('giftCard', services.giftCardEdits.deactivate(id));
  }

  @Mutation(() => GiftCardBalanceAdjustPayload, {
    nullable: true,
    description: 'Puts money onto a gift card, or takes it away; never below zero.',
  })
  giftCardBalanceAdjust(
    @Ctx() { services }: Context,
    @Arg('id', () => ID, { description: ID_OF }) id: string,
    @Arg('input', () => GiftCardBalanceAdjustInput, { description: 'How much, and why.' })
    input: GiftCardBalanceAdjustInput,
    @Arg('expectedVersion', () => Int, { nullable: true, description: EXPECTED_VERSION }) version?: number,
  ): Promise<object> {
    return payloadOf('giftCard', services.giftCardEdits.adjust(id, input, version));
  }
}
