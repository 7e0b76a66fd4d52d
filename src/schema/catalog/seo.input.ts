import { Field, InputType } from 'type-graphql';

@InputType('SEOInput', { description: 'What search engines are told of a record, instead of its own texts.' })
export class SEOInput {
  @Field(() => String, { nullable: true, description: 'Title, of at most 255 characters; null for none of its own.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Description, of at most 1,000 characters; null for none of its own.',
  })
  description?: string | null;
}
