import { Field, ID, InputType } from 'type-graphql';

@InputType('OptionValueSetInput', { description: 'One value of an option.' })
export class OptionValueSetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the value that is to be called so; left out, it is found by its name.',
  })
  id?: string | null;

  @Field(() => String, { description: 'Name of the value, such as "Small".' })
  name!: string;
}

@InputType('OptionSetInput', { description: 'An option with all its values, in their order.' })
export class OptionSetInput {
  @Field(() => ID, {
    nullable: true,
    description: 'Id of the option that is to be called so; left out, it is found by its name.',
  })
  id?: string | null;

  @Field(() => String, { description: 'Name of the option, such as "Size".' })
  name!: string;

  @Field(() => [OptionValueSetInput], { description: 'All values in their order.' })
  values!: OptionValueSetInput[];
}
