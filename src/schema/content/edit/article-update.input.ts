import { Field, ID, InputType } from 'type-graphql';
import { ImageInput } from '../../catalog/image.input.ts';
import { SEOInput } from '../../catalog/seo.input.ts';
import { DateTime } from '../../scalars/date-time.scalar.ts';
import { AuthorInput } from './author.input.ts';

@InputType('ArticleUpdateInput', { description: 'What changes of an article; what is not given stays as it is.' })
export class ArticleUpdateInput {
  @Field(() => ID, { nullable: true, description: 'Id of the blog that the article belongs to.' })
  blogId?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the article, of at most 255 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name in addresses: lower-case letters, digits and hyphens, once in its blog. Of a new article made from the title.',
  })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'The text as HTML, which is made harmless; null for none.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'The excerpt as HTML, which is made harmless; null for none.' })
  summary?: string | null;

  @Field(() => AuthorInput, { nullable: true, description: 'Who wrote the article.' })
  author?: AuthorInput | null;

  @Field(() => [String], { nullable: true, description: 'All its tags, at most 250 of at most 255 characters each.' })
  tags?: string[] | null;

  @Field(() => ImageInput, { nullable: true, description: 'The picture of the article; null for none.' })
  image?: ImageInput | null;

  @Field(() => SEOInput, { nullable: true, description: 'What search engines are told; null for nothing of its own.' })
  seo?: SEOInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True to show it to shoppers, from `publishDate` on where that is given, else at once; false to hide it.',
  })
  isPublished?: boolean | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when shoppers see it; one in the future schedules it.',
  })
  publishDate?: Date | null;
}
