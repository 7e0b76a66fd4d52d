import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('ArticleAuthor', { description: 'Who wrote an article.' })
export class ArticleAuthor {
  @Field(() => String, { nullable: true, description: 'What the author says of themselves.' })
  bio!: string | null;

  @Field(() => String, { description: 'E-mail address for readers; empty when the author gives none.' })
  email!: string;

  @Field(() => String, { description: 'First name.' })
  firstName!: string;

  @Field(() => String, { description: 'Last name; empty when the author has one name only.' })
  lastName!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;
}
