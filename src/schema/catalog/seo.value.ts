import { Field } from 'type-graphql';
import { RecordType } from '../record-type.ts';

@RecordType('SEO', { description: 'What search engines are told of a page.' })
export class SEO {
  @Field(() => String, { nullable: true, description: 'Description for search engines.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'Title for search engines.' })
  title!: string | null;
}
