import { Field, InputType } from 'type-graphql';
import { SEOInput } from '../../catalog/seo.input.ts';
import { DateTime } from '../../scalars/date-time.scalar.ts';

@InputType('PageUpdateInput', { description: 'What changes of a page; what is not given stays as it is.' })
export class PageUpdateInput {
  @Field(() => String, { nullable: true, description: 'Title of the page, of at most 255 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name in addresses: lower-case letters, digits and hyphens. Of a new page made from the title.',
  })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'The text as HTML, which is made harmless; null for none.' })
  body?: string | null;

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
