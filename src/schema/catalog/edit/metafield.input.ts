import { Field, InputType } from 'type-graphql';

@InputType('MetafieldInput', { description: 'A named attribute to set, or without a value, to take away.' })
export class MetafieldInput {
  @Field(() => String, { description: 'Namespace of the attribute.' })
  namespace!: string;

  @Field(() => String, { description: 'Key of the attribute within its namespace.' })
  key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What kind of value it is, such as `single_line_text_field`; needed for a new one.',
  })
  type?: string | null;

  @Field(() => String, { nullable: true, description: 'The value; null takes the attribute away.' })
  value?: string | null;
}
