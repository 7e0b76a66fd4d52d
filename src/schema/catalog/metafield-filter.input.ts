import { Field, InputType } from 'type-graphql';

@InputType('MetafieldFilter', { description: 'A named attribute and its value.' })
export class MetafieldFilter {
  @Field(() => String, { description: 'Key of the attribute within its namespace.' })
  key!: string;

  @Field(() => String, { description: 'Namespace of the attribute.' })
  namespace!: string;

  @Field(() => String, { description: 'Value of the attribute.' })
  value!: string;
}
