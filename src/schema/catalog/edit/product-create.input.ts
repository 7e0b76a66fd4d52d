import { Field, InputType } from 'type-graphql';
import { ProductSetInput } from './product-set.input.ts';

@InputType('ProductCreateInput', { description: 'A new product.' })
export class ProductCreateInput extends ProductSetInput {
  @Field(() => String, { description: 'Name of the product for shoppers, of at most 255 characters.' })
  override title!: string;
}
