import { Field, InputType } from 'type-graphql';

@InputType('AttributeInput', { description: 'A word and its value that a front end keeps with a cart or a line.' })
export class AttributeInput {
  @Field(() => String, { description: 'The word, of at most 255 characters; each once.' })
  key!: string;

  @Field(() => String, { description: 'Its value, of at most 5,000 characters.' })
  value!: string;
}
