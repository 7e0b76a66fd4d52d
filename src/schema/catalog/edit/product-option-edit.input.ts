import { Field, ID, InputType } from 'type-graphql';

@InputType('OptionUpdateInput', { description: 'An option, and what changes of it.' })
export class OptionUpdateInput {
  @Field(() => ID, { description: 'Id of the option.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its new name.' })
  name?: string | null;
}

@InputType('OptionValueCreateInput', { description: 'A new value of an option.' })
export class OptionValueCreateInput {
  @Field(() => String, { description: 'Name of the value.' })
  name!: string;
}

@InputType('OptionValueUpdateInput', { description: 'A value of an option with its new name.' })
export class OptionValueUpdateInput {
  @Field(() => ID, { description: 'Id of the value.' })
  id!: string;

  @Field(() => String, { description: 'Its new name.' })
  name!: string;
}

@InputType('OptionReorderInput', { description: 'An option in its new place.' })
export class OptionReorderInput {
  @Field(() => ID, { description: 'Id of the option.' })
  id!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids of all its values in their new order; left out, they stay in theirs.',
  })
  values?: string[] | null;
}
