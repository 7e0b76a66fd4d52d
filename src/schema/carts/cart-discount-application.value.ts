import { Field, Float } from 'type-graphql';
import { MoneyV2 } from '../catalog/money.value.ts';
import { enumType } from '../enum-type.ts';
import { RecordType, recordUnion } from '../record-type.ts';

export const DiscountApplicationAllocationMethod = enumType(
  'DiscountApplicationAllocationMethod',
  'How a discount is spread.',
  {
    ACROSS: 'One amount is split over all that it is about.',
    EACH: 'It is taken of each thing that it is about.',
    ONE: 'It is taken of one thing.',
  },
);
export const DiscountApplicationTargetSelection = enumType(
  'DiscountApplicationTargetSelection',
  'What a discount is about.',
  { ALL: 'All lines.', ENTITLED: 'Lines of chosen products.', EXPLICIT: 'Lines that it picks itself.' },
);
export const DiscountApplicationTargetType = enumType('DiscountApplicationTargetType', 'What a discount lowers.', {
  LINE_ITEM: 'Lines.',
  SHIPPING_LINE: 'Delivery.',
});

@RecordType('PricingPercentageValue', { description: 'A part of a price.' })
export class PricingPercentageValue {
  @Field(() => Float, { description: 'The percentage: 12.5 for 12.5 %.' })
  percentage!: number;
}

export const PricingValue = recordUnion(
  'PricingValue',
  'What a discount takes off: an amount, or a part of the price.',
  () => [MoneyV2, PricingPercentageValue] as const,
);

@RecordType('CartDiscountApplication', { description: 'What a discount does, whatever it came to.' })
export class CartDiscountApplication {
  @Field(() => DiscountApplicationAllocationMethod, { description: 'How it is spread.' })
  allocationMethod!: keyof typeof DiscountApplicationAllocationMethod;

  @Field(() => DiscountApplicationTargetSelection, { description: 'What it is about.' })
  targetSelection!: keyof typeof DiscountApplicationTargetSelection;

  @Field(() => DiscountApplicationTargetType, { description: 'What it lowers.' })
  targetType!: keyof typeof DiscountApplicationTargetType;

  @Field(() => PricingValue, { description: 'What it takes off.' })
  value!: object;
}
