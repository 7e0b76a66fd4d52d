import { Field, InputType } from 'type-graphql';
import { SEOInput } from '../../catalog/seo.input.ts';

@InputType('BlogUpdateInput', { description: 'What changes of a blog; what is not given stays as it is.' })
export class BlogUpdateInput {
  @Field(() => String, { nullable: true, description: 'Title of the blog, of at most 255 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name in addresses: lower-case letters, digits and hyphens. Of a new blog made from the title.',
  })
  handle?: string | null;

  @Field(() => SEOInput, { nullable: true, description: 'What search engines are told; null for nothing of its own.' })
  seo?: SEOInput | null;
}
