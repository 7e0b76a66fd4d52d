import { ArgsType, Field } from 'type-graphql';
import { ConnectionArgs } from '../connection.args.ts';
import { ProductVariantSortKeys } from './product-variant-sort-keys.enum.ts';

/** Arguments of `Product.variants`. */
@ArgsType()
export class ProductVariantsArgs extends ConnectionArgs {
  @Field(() => ProductVariantSortKeys, {
    nullable: true,
    defaultValue: ProductVariantSortKeys.POSITION,
    description: 'What to sort by.',
  })
  sortKey?: ProductVariantSortKeys | null;
}
