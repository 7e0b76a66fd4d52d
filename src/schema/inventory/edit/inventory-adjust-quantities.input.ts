import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('InventoryChangeInput', { description: 'How much more or less there is of a variant at a place.' })
export class InventoryChangeInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'Id of the place.' })
  locationId!: string;

  @Field(() => Int, { description: 'Units that came, or, below zero, that went.' })
  delta!: number;
}

@InputType('InventoryAdjustQuantitiesInput', { description: 'What came to places and went from them, and why.' })
export class InventoryAdjustQuantitiesInput {
  @Field(() => String, { description: 'Why, for the audit, of at most 255 characters: `received`.' })
  reason!: string;

  @Field(() => [InventoryChangeInput], { description: 'The places, 1 to 250, each once.' })
  changes!: InventoryChangeInput[];
}
