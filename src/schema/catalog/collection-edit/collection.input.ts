import { Field, ID, InputType } from 'type-graphql';
import { ImageInput } from '../image.input.ts';
import { SEOInput } from '../seo.input.ts';
import { CollectionRuleSetInput } from './collection-rule-set.input.ts';
import { CollectionSortOrder } from './collection-sort-order.enum.ts';

@InputType('CollectionInput', {
  description: 'A new collection, or what changes of one: what is not given stays as it is.',
})
export class CollectionInput {
  @Field(() => ID, { nullable: true, description: 'Id of the collection that changes; left out of a new one.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, of at most 255 characters. A new collection needs one.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name in addresses: lower-case letters, digits and hyphens. Of a new collection made from the title.',
  })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'Description as HTML, which is made harmless; null for none.' })
  descriptionHtml?: string | null;

  @Field(() => ImageInput, { nullable: true, description: 'Picture of the collection; null for none.' })
  image?: ImageInput | null;

  @Field(() => CollectionSortOrder, { nullable: true, description: 'How its products are sorted.' })
  sortOrder?: CollectionSortOrder | null;

  @Field(() => CollectionRuleSetInput, {
    nullable: true,
    description:
      'Rules that fill the collection from now on: what does not fit them leaves it at once. Null: filled by hand from now on, with what is in it now.',
  })
  ruleSet?: CollectionRuleSetInput | null;

  @Field(() => SEOInput, { nullable: true, description: 'What search engines are told; null for nothing of its own.' })
  seo?: SEOInput | null;
}
