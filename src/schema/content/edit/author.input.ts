import { Field, InputType } from 'type-graphql';

@InputType('AuthorInput', { description: 'Who wrote an article.' })
export class AuthorInput {
  @Field(() => String, { description: 'Name for readers, of at most 255 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'A few words on the author; null for none.' })
  bio?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for readers; null for none.' })
  email?: string | null;
}
