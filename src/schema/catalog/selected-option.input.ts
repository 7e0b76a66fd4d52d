import { Field, InputType } from 'type-graphql';

@InputType('SelectedOptionInput', { description: 'A value chosen for an option, such as Size: Small.' })
export class SelectedOptionInput {
  @Field(() => String, { description: 'Name of the option.' })
  name!: string;

  @Field(() => String, { description: 'Name of the value.' })
  value!: string;
}
