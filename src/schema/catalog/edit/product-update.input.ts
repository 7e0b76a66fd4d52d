import { Field, InputType } from 'type-graphql';
import { DateTime } from '../../scalars/date-time.scalar.ts';
import { HTML } from '../../scalars/html.scalar.ts';
import { SEOInput } from '../seo.input.ts';
import { MetafieldInput } from './metafield.input.ts';
import { ProductStatus } from './product-status.enum.ts';

@InputType('ProductUpdateInput', { description: 'What a product says of itself. What is left out stays as it is.' })
export class ProductUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name of the product for shoppers, of at most 255 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the product in addresses: letters, digits and hyphens. A new product gets one from its title.',
  })
  handle?: string | null;

  @Field(() => HTML, { nullable: true, description: 'The description; what could harm a page is taken out of it.' })
  descriptionHtml?: string | null;

  @Field(() => String, { nullable: true, description: 'Who makes the product.' })
  vendor?: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of product it is.' })
  productType?: string | null;

  @Field(() => [String], { nullable: true, description: 'All tags, 250 at the most.' })
  tags?: string[] | null;

  @Field(() => ProductStatus, {
    nullable: true,
    description: 'Where the product is in its life; a new one is a DRAFT.',
  })
  status?: ProductStatus | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when shoppers see it while it is ACTIVE; a moment to come plans that; null hides it.',
  })
  publishedAt?: Date | null;

  @Field(() => SEOInput, { nullable: true, description: 'What search engines are told; null for nothing of its own.' })
  seo?: SEOInput | null;

  @Field(() => Boolean, { nullable: true, description: 'The product is a gift card.' })
  isGiftCard?: boolean | null;

  @Field(() => [MetafieldInput], {
    nullable: true,
    description: 'Named attributes to set or to take away; others stay.',
  })
  metafields?: MetafieldInput[] | null;
}
