import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('InventoryQuantityInput', { description: 'How much there is of a variant at a place.' })
export class InventoryQuantityInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'Id of the place.' })
  locationId!: string;

  @Field(() => Int, { description: 'Units that there are, 0 to 1,000,000,000.' })
  quantity!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Units that you believe to be there now. When there are others, nothing of the call is written.',
  })
  compareQuantity?: number | null;
}

@InputType('InventorySetQuantitiesInput', { description: 'What there is at places, and why that is said.' })
export class InventorySetQuantitiesInput {
  @Field(() => String, { description: 'Why, for the audit, of at most 255 characters: `cycle_count`.' })
  reason!: string;

  @Field(() => [InventoryQuantityInput], { description: 'The places, 1 to 250, each once.' })
  quantities!: InventoryQuantityInput[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Writes without comparing: what somebody else wrote meanwhile is lost.',
  })
  ignoreCompareQuantity?: boolean | null;
}
