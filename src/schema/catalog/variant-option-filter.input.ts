import { Field, InputType } from 'type-graphql';

@InputType('VariantOptionFilter', { description: 'An option and its value, such as Size: Small.' })
export class VariantOptionFilter {
  @Field(() => String, { description: 'Name of the option.' })
  name!: string;

  @Field(() => String, { description: 'Name of the value.' })
  value!: string;
}
