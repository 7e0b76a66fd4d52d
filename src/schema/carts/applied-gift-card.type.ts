import { Field } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { Node } from '../node/node.interface.ts';
import { RecordType } from '../record-type.ts';

@RecordType('AppliedGiftCard', { description: 'A gift card that pays a part of a cart.', implements: Node })
export class AppliedGiftCard {
  @Field(() => String, { description: 'The last characters of its code.' })
  lastCharacters!: string;

  @Field(() => MoneyV2, { description: 'What is on it.' })
  balance!: MoneyV2;

  @Field(() => MoneyV2, { description: 'What it pays.' })
  amountUsed!: MoneyV2;

  @Field(() => MoneyV2, { description: 'Like `amountUsed`: gift cards pay in their own currency.' })
  presentmentAmountUsed!: MoneyV2;
}
