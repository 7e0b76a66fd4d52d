import { Field } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { enumType } from '../enum-type.ts';
import { RecordType } from '../record-type.ts';

export const DeliveryMethodType = enumType('DeliveryMethodType', 'How something gets to its buyer.', {
  LOCAL: 'The shop brings it.',
  NONE: 'It is not delivered.',
  PICKUP_POINT: 'It waits at a pick-up point.',
  PICK_UP: 'The buyer collects it.',
  RETAIL: 'It is bought in a store.',
  SHIPPING: 'It is sent.',
});

@RecordType('CartDeliveryOption', { description: 'One way in which lines can be delivered.' })
export class CartDeliveryOption {
  @Field(() => String, { description: 'Names the option, to choose it.' })
  handle!: string;

  @Field(() => String, { nullable: true, description: 'Code of the service.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  description!: string | null;

  @Field(() => DeliveryMethodType, { description: 'How it gets to its buyer.' })
  deliveryMethodType!: keyof typeof DeliveryMethodType;

  @Field(() => MoneyV2, { description: 'What it costs, before discounts.' })
  estimatedCost!: MoneyV2;
}
