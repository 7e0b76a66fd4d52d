import { Field } from 'type-graphql';
import { EditPayload } from '../../edits/edit-payload.ts';
import { GiftCard } from '../gift-card.type.ts';

const changed = { nullable: true, description: 'The gift card as it is now; null when the input was not taken.' };

@EditPayload('GiftCardCreatePayload', 'What came of `giftCardCreate`.')
export class GiftCardCreatePayload {
  @Field(() => GiftCard, changed)
  giftCard!: unknown;

  @Field(() => String, {
    nullable: true,
    description: 'Its code. Nobody can read it again: only a hash of it is kept.',
  })
  code!: string | null;
}

@EditPayload('GiftCardUpdatePayload', 'What came of `giftCardUpdate`.')
export class GiftCardUpdatePayload {
  @Field(() => GiftCard, changed)
  giftCard!: unknown;
}

@EditPayload('GiftCardDeactivatePayload', 'What came of `giftCardDeactivate`.')
export class GiftCardDeactivatePayload {
  @Field(() => GiftCard, changed)
  giftCard!: unknown;
}

@EditPayload('GiftCardBalanceAdjustPayload', 'What came of `giftCardBalanceAdjust`.')
export class GiftCardBalanceAdjustPayload {
  @Field(() => GiftCard, changed)
  giftCard!: unknown;
}
