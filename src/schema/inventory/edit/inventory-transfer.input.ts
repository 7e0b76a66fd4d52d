import { Field, ID, InputType, Int } from 'type-graphql';

@InputType('InventoryTransferQuantityInput', { description: 'How much of a variant goes from one place to another.' })
export class InventoryTransferQuantityInput {
  @Field(() => ID, { description: 'Id of the variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Units that go, 1 to 1,000,000,000.' })
  quantity!: number;
}

@InputType('InventoryTransferInput', { description: 'What goes from one place to another, and why.' })
export class InventoryTransferInput {
  @Field(() => String, { description: 'Why, for the audit and the ledger, of at most 255 characters: `restock`.' })
  reason!: string;

  @Field(() => ID, { description: 'Id of the place that the goods come from.' })
  fromLocationId!: string;

  @Field(() => ID, { description: 'Id of the place that they go to, another one.' })
  toLocationId!: string;

  @Field(() => [InventoryTransferQuantityInput], { description: 'The goods: 1 to 125 variants, each once.' })
  quantities!: InventoryTransferQuantityInput[];
}
