import { Field, ID, InputType, Int } from 'type-graphql';
import { DateTime } from '../../scalars/date-time.scalar.ts';
import { ProductStatus } from './product-status.enum.ts';

@InputType('ProductVersionInput', { description: 'A product, and the version of it that was read.' })
export class ProductVersionInput {
  @Field(() => ID, { description: 'Id of the product.' })
  id!: string;

  @Field(() => Int, { nullable: true, description: 'The version that you read.' })
  expectedVersion?: number | null;
}

@InputType('ProductsBulkUpdateInput', {
  description: 'What many products get at once. What is left out stays as it is.',
})
export class ProductsBulkUpdateInput {
  @Field(() => ProductStatus, { nullable: true, description: 'Where they are in their life.' })
  status?: ProductStatus | null;

  @Field(() => String, { nullable: true, description: 'Who makes them.' })
  vendor?: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of product they are.' })
  productType?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when shoppers see them; null hides them.' })
  publishedAt?: Date | null;

  @Field(() => [String], { nullable: true, description: 'Tags to add.' })
  tagsAdd?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Tags to take away.' })
  tagsRemove?: string[] | null;
}
